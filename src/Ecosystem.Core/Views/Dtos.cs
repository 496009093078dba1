using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>Turns what the snapshot knows into the shapes of answers.</summary>
public static class Dtos
{
    /// <summary>The shape of a deal in answers.</summary>
    public static DealDto ToDto(this DealEntry deal) => new(
        deal.Id, new TargetDto(deal.Target.Id, deal.Target.Name, deal.Target.NameZh),
        deal.Deal.Announced.ToString(), Vocabulary<DealKind>.Name(deal.Deal.Kind), deal.Deal.Round,
        Vocabulary<RoundClass>.Name(deal.RoundClass), Vocabulary<DealStatus>.Name(deal.Deal.Status),
        deal.Forms.Names(), deal.Amount?.ToDto(), Valuation(deal), [.. deal.Parts.Select(ToDto)],
        deal.Deal.Summary, deal.Sources.Count, deal.Disputed, UrlOf(deal));

    public static PartyDto ToDto(this Party party) => new(party.Id, party.Name, party.NameZh, party.IsPerson);

    public static UsdDto ToDto(this UsdInterval usd) => new(usd.Low, usd.High);

    public static MoneyDto ToDto(this Converted amount) => new(
        amount.Money.Value, amount.Money.Currency, Vocabulary<Qualifier>.Name(amount.Money.Qualifier), amount.Usd?.ToDto(), Rate(amount));

    /// <summary>The page of a deal, from the root of the site.</summary>
    public static string UrlOf(DealEntry deal) => $"/deals/{Uri.EscapeDataString(deal.Id)}";

    private static ParticipantDto ToDto(DealPart part) => new(
        part.Investor.ToDto(), part.Participation.Lead, part.Participation.StakePercent,
        [.. part.Legs.Select(leg => new ConsiderationDto(
            Vocabulary<ConsiderationForm>.Name(leg.Consideration.Form), leg.Amount?.ToDto(), leg.Consideration.HeldInEscrow, leg.Consideration.Terms))]);

    private static ValuationDto? Valuation(DealEntry deal) => deal.Valuation is not { } value ? null : new ValuationDto(
        value.Money.Value, value.Money.Currency, Vocabulary<Qualifier>.Name(value.Money.Qualifier), value.Usd?.ToDto(), Rate(value),
        Vocabulary<ValuationBasis>.Name(deal.Deal.Valuation!.Basis));

    private static RateDto? Rate(Converted amount) =>
        amount.Rate is { } rate ? new RateDto(rate.PerUsd, rate.Period.ToString(), rate.Source) : null;
}
