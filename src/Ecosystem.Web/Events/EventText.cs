namespace Ecosystem.Web.Events;

/// <summary>The texts of the page of events (EventText.resx).</summary>
public sealed class EventText;
