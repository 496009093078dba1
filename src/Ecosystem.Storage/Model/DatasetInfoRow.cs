namespace Ecosystem.Storage.Model;

/// <summary>The one row of <c>dataset_info</c>: which dataset the tables hold. Written last, so its presence says that all of it is there.</summary>
internal sealed class DatasetInfoRow
{
    public const int TheOnlyId = 1;

    public int Id { get; init; } = TheOnlyId;

    /// <summary>The day the dataset speaks for; it is also the version of its package.</summary>
    public DateOnly Date { get; init; }

    /// <summary>In UTC.</summary>
    public DateTime LoadedAt { get; init; }
}
