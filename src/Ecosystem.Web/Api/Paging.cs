namespace Ecosystem.Web.Api;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Size">Items a page, at most <see cref="LargestSize"/>.</param>
public readonly record struct Paging(int Page, int Size)
{
    public const string PageName = "page";
    public const string SizeName = "size";
    public const int UsualSize = 50;
    public const int LargestSize = 500;

    /// <summary>Cuts the page out of the whole list; beyond the end it is empty.</summary>
    public ItemPage<TItem> Of<T, TItem>(string version, IReadOnlyCollection<T> all, Func<T, TItem> show)
    {
        var before = (long)(Page - 1) * Size;
        IReadOnlyList<TItem> items = before >= all.Count ? [] : [.. all.Skip((int)before).Take(Size).Select(show)];
        return new ItemPage<TItem>(version, all.Count, Page, Size, items);
    }
}

/// <summary>A page of a list.</summary>
/// <param name="Total">Items on all pages.</param>
public sealed record ItemPage<T>(string Version, int Total, int Page, int Size, IReadOnlyList<T> Items);
