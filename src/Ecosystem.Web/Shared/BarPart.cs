namespace Ecosystem.Web.Shared;

/// <summary>One part of a stacked bar.</summary>
/// <param name="Form">What it is painted as.</param>
/// <param name="Value">Its length, in the bar's own unit; not negative.</param>
/// <param name="Label">What it says when pointed at; null for the form's name.</param>
public sealed record BarPart(FormKey Form, decimal Value, string? Label = null);
