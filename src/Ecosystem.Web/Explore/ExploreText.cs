namespace Ecosystem.Web.Explore;

/// <summary>Names the texts of Explore (ExploreText.resx).</summary>
public sealed class ExploreText;
