namespace Ecosystem.Web.Previews;

/// <summary>The texts of link previews.</summary>
public sealed class PreviewText;
