using Ecosystem.Core.Records;

namespace Ecosystem.Core.Views;

/// <summary>A party as answers name it.</summary>
public sealed record PartyDto(string Id, string Name, string? NameZh, bool Person);

/// <summary>The target of a deal as answers name it.</summary>
public sealed record TargetDto(string Id, string Name, string? NameZh);

/// <summary>Dollars as an interval; a null high end is unbounded.</summary>
public sealed record UsdDto(decimal Low, decimal? High);

/// <summary>The rate a conversion used.</summary>
/// <param name="PerUsd">Units of the currency per US dollar.</param>
/// <param name="Period">Year or month of the rate.</param>
/// <param name="Source">Id of the rate's source.</param>
public sealed record RateDto(decimal PerUsd, string Period, string Source);

/// <summary>An amount as its source gives it, in dollars too.</summary>
/// <param name="Usd">Null when no rate of the currency is known.</param>
/// <param name="Rate">Null for US dollars, and where no rate is known.</param>
public sealed record MoneyDto(decimal Value, string Currency, string Qualifier, UsdDto? Usd, RateDto? Rate);

/// <summary>A valuation: money with its basis.</summary>
public sealed record ValuationDto(decimal Value, string Currency, string Qualifier, UsdDto? Usd, RateDto? Rate, string Basis);

/// <summary>One consideration of a participation.</summary>
public sealed record ConsiderationDto(string Form, MoneyDto? Amount, bool? HeldInEscrow, string? Terms);

/// <summary>One investor's part in a deal.</summary>
public sealed record ParticipantDto(PartyDto Investor, bool Lead, decimal? StakePercent, IReadOnlyList<ConsiderationDto> Considerations);

/// <summary>A deal as the API answers it.</summary>
/// <param name="Forms">Distinct forms in the order of the closed list; empty when no consideration is known.</param>
/// <param name="Amount">Null when undisclosed.</param>
/// <param name="Sources">How many sources make a claim about it, agreeing or differing.</param>
/// <param name="Url">Its page, from the root of the site: <c>/deals/moonshot-ai-2024-02</c>.</param>
public record DealDto(
    string Id, TargetDto Target, string Announced, string Kind, string? Round, string RoundClass, string Status,
    IReadOnlyList<string> Forms, MoneyDto? Amount, ValuationDto? Valuation, IReadOnlyList<ParticipantDto> Participants,
    string Summary, int Sources, bool Disputed, string Url);
