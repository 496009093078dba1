namespace Ecosystem.Web.Api;

/// <summary>A parameter of the query that a route takes, for the description of the API.</summary>
internal sealed record Takes(string Name, string Description);

/// <summary>A route that takes the filter.</summary>
internal sealed record TakesFilter;

/// <summary>A route that takes page and size.</summary>
internal sealed record TakesPage;

/// <summary>A route whose answer holds words in the reader's language.</summary>
internal sealed record SpeaksLanguages;

/// <summary>A route that takes page and size of a feed.</summary>
internal sealed record TakesFeedPage;

/// <summary>A route whose answer rests on something besides the snapshot, which is then part of its tag.</summary>
internal sealed record TagPart(Func<IServiceProvider, string> Of);
