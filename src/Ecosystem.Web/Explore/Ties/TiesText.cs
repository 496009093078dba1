namespace Ecosystem.Web.Explore.Ties;

/// <summary>Names the texts of the network's questions (TiesText.resx).</summary>
public sealed class TiesText;
