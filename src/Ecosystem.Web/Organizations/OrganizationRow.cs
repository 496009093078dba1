namespace Ecosystem.Web.Organizations;

/// <summary>An organization in the list.</summary>
internal sealed record OrganizationRow(Party Party, ValuationPoint? Valuation, Total Raised)
{
    public Organization Organization => Party.Organization!;

    /// <summary>The organizations that a query asks for, in its order; by relevance where a text is asked and no order, else the most money raised first.</summary>
    public static IReadOnlyList<OrganizationRow> Of(Snapshot snapshot, OrganizationQuery query)
    {
        var parties = query.Text.Length > 0
            ? snapshot.Names.Search(query.Text, snapshot.Parties.Count, SearchKind.Organization).Select(hit => snapshot.FindParty(hit.Id)).OfType<Party>()
            : snapshot.Parties.Where(party => !party.IsPerson);
        var rows = parties
            .Where(party => query.Kind is null || party.Organization!.Kind == query.Kind)
            .Where(party => query.Country is null || party.Organization!.Country == query.Country)
            .Where(party => query.Unicorn is null || party.IsUnicorn == query.Unicorn)
            .Select(party => new OrganizationRow(
                party, snapshot.Unicorns.Latest(party, snapshot.Today), Totals.Raised(party.AsTarget.Select(deal => snapshot.Deals[deal]))));
        return query.Sort is { } sort ? Sorted(rows, sort) : query.Text.Length > 0 ? [.. rows] : Sorted(rows, "-raised");
    }

    private static IReadOnlyList<OrganizationRow> Sorted(IEnumerable<OrganizationRow> rows, string sort) => sort.TrimStart('-') switch
    {
        "kind" => By(rows, row => row.Organization.Kind, sort),
        "city" => By(rows, row => row.Organization.City, sort),
        "valuation" => By(rows, row => row.Valuation?.Value.Usd?.Point, sort),
        "raised" => By(rows, row => row.Raised.IsDisclosed ? row.Raised.Low : (decimal?)null, sort),
        "as-target" => By(rows, row => row.Party.AsTarget.Count, sort),
        "as-investor" => By(rows, row => row.Party.AsInvestor.Count, sort),
        _ => ByName(rows, sort),
    };

    private static IReadOnlyList<OrganizationRow> ByName(IEnumerable<OrganizationRow> rows, string sort) => sort.StartsWith('-')
        ? [.. rows.OrderByDescending(row => NameOrder.KeyOf(row.Party), NameOrder.Current)]
        : [.. rows.OrderBy(row => NameOrder.KeyOf(row.Party), NameOrder.Current)];

    // What is not known comes last either way.
    private static IReadOnlyList<OrganizationRow> By<T>(IEnumerable<OrganizationRow> rows, Func<OrganizationRow, T?> key, string sort)
    {
        var known = rows.OrderBy(row => key(row) is null);
        return [.. (sort.StartsWith('-') ? known.ThenByDescending(key) : known.ThenBy(key)).ThenBy(row => NameOrder.KeyOf(row.Party), NameOrder.Current)];
    }
}
