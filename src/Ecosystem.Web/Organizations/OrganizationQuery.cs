using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Organizations;

/// <summary>What the list is asked for. Values that mean nothing are named in words and left out.</summary>
/// <param name="Sort">One of <see cref="SortKeys"/>, with a minus before it for descending; null for the list's own order.</param>
/// <param name="Page">From 1.</param>
internal sealed record OrganizationQuery(string Text, OrganizationKind? Kind, string? Country, bool? Unicorn, string? Sort, int Page, IReadOnlyList<string> Problems)
{
    private const int LongestText = 200;

    /// <summary>What the list can be sorted by.</summary>
    public static IReadOnlyList<string> SortKeys { get; } = ["name", "kind", "city", "valuation", "raised", "as-target", "as-investor"];

    /// <summary>Reads the values of the address.</summary>
    public static OrganizationQuery Read(
        string? text, string? kind, string? country, string? unicorn, string? sort, string? page, Snapshot snapshot, IStringLocalizer<OrganizationText> words)
    {
        var problems = new List<string>();
        OrganizationKind? kindRead = Vocabulary<OrganizationKind>.TryParse(kind ?? "", out var known) ? known : null;
        Refuse(!string.IsNullOrEmpty(kind) && kindRead is null, "Problem.Kind", kind);
        var countryRead = snapshot.Dataset.Organizations.Any(organization => organization.Country == country) ? country : null;
        Refuse(!string.IsNullOrEmpty(country) && countryRead is null, "Problem.Country", country);
        bool? unicornRead = unicorn switch { "true" => true, "false" => false, _ => null };
        Refuse(!string.IsNullOrEmpty(unicorn) && unicornRead is null, "Problem.Unicorn", unicorn);
        var sortRead = SortKeys.Contains(sort?.TrimStart('-')) ? sort : null;
        Refuse(!string.IsNullOrEmpty(sort) && sortRead is null, "Problem.Sort", sort);
        var pageRead = int.TryParse(page, out var number) && number is > 0 and < 10_000 ? number : 1;
        Refuse(!string.IsNullOrEmpty(page) && page != pageRead.ToString(System.Globalization.CultureInfo.InvariantCulture), "Problem.Page", page);
        var asked = text?.Trim() ?? "";
        return new OrganizationQuery(asked[..Math.Min(asked.Length, LongestText)], kindRead, countryRead, unicornRead, sortRead, pageRead, problems);

        void Refuse(bool wrong, string problem, string? value)
        {
            if (wrong)
                problems.Add(words[problem, value![..Math.Min(value!.Length, 60)]]);
        }
    }

    /// <summary>True when something narrows the list.</summary>
    public bool IsNarrowed => Text.Length > 0 || Kind is not null || Country is not null || Unicorn is not null;

    /// <summary>The address of the list so asked.</summary>
    public string ToAddress() => "/organizations" + Addresses.Query(
    [
        ("q", Text), ("kind", Kind is { } kind ? Vocabulary<OrganizationKind>.Name(kind) : null), ("country", Country),
        ("unicorn", Unicorn switch { true => "true", false => "false", _ => null }), ("sort", Sort),
        ("page", Page > 1 ? Page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null),
    ]);
}
