namespace Ecosystem.Web.Feeds;

/// <summary>The texts of feeds.</summary>
public sealed class FeedText;
