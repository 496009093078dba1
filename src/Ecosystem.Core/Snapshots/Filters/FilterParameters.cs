namespace Ecosystem.Core.Snapshots;

/// <summary>The names of the filter's parameters, the same on every page, route, export and feed (docs/method.md).</summary>
public static class FilterParameters
{
    public const string Text = "q";
    public const string Form = "form";
    public const string Kind = "kind";
    public const string Status = "status";
    public const string Round = "round";
    public const string Investor = "investor";
    public const string InvestorKind = "investor-kind";
    public const string Target = "target";
    public const string Sector = "sector";
    public const string City = "city";
    public const string Country = "country";
    public const string Escrow = "escrow";
    public const string Disputed = "disputed";
    public const string Reliability = "reliability";
    public const string Unicorn = "unicorn";
    public const string From = "from";
    public const string To = "to";
    public const string MinUsd = "min-usd";
    public const string MaxUsd = "max-usd";
    public const string MinValuationUsd = "min-valuation-usd";
    public const string MaxValuationUsd = "max-valuation-usd";
    public const string Also = "also";
    public const string Focus = "focus";
    public const string Steps = "steps";
    public const string Group = "group";

    /// <summary>The parameters that are facets: each has a list of values, each value a set of deals.</summary>
    public static IReadOnlyList<string> Facets { get; } =
        [Form, Kind, Status, Round, Investor, InvestorKind, Target, Sector, City, Country, Escrow, Disputed, Reliability, Unicorn];

    /// <summary>Every parameter, in the order of a canonical query.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Text, .. Facets, From, To, MinUsd, MaxUsd, MinValuationUsd, MaxValuationUsd, Focus, Steps, Also, Group];

    /// <summary>True when the parameter takes the id of an organization or person.</summary>
    public static bool IsParty(string parameter) => parameter is Investor or Target or Focus;

    /// <summary>True when the parameter takes a date: 2024, 2024-02 or 2024-02-19.</summary>
    public static bool IsDate(string parameter) => parameter is From or To;

    /// <summary>True when the parameter takes dollars: a number, or 100m, 1.5bn.</summary>
    public static bool IsDollars(string parameter) => parameter is MinUsd or MaxUsd or MinValuationUsd or MaxValuationUsd;
}
