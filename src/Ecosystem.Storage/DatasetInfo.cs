namespace Ecosystem.Storage;

/// <summary>Which dataset the database holds.</summary>
/// <param name="Date">The day the dataset speaks for; it is also the version of its package.</param>
/// <param name="LoadedAt">When it was loaded, in UTC.</param>
public sealed record DatasetInfo(DateOnly Date, DateTime LoadedAt);
