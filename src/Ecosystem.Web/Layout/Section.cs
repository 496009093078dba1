namespace Ecosystem.Web.Layout;

/// <summary>One entry of the main navigation.</summary>
/// <param name="Key">Name of its text.</param>
/// <param name="Href">Where it leads.</param>
internal sealed record Section(string Key, string Href)
{
    public static IReadOnlyList<Section> All { get; } =
    [
        new("Nav.Explore", "/explore/network"),
        new("Nav.Organizations", "/organizations"),
        new("Nav.Deals", "/explore/deals"),
        new("Nav.Sources", "/sources"),
        new("Nav.Events", "/events"),
    ];

    /// <summary>The entry that an address belongs to; null for none. A person is found among organizations, a deal among deals.</summary>
    /// <param name="path">Path below the base address, without query: explore/deals.</param>
    public static Section? Of(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["explore", "deals", ..] or ["deals", ..] => All[2],
        ["explore", ..] => All[0],
        ["organizations" or "people", ..] => All[1],
        ["sources", ..] => All[3],
        ["events", ..] => All[4],
        _ => null,
    };
}
