using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Model;

/// <summary>A row of <c>considerations</c>: one leg of what an investor gives.</summary>
internal sealed class ConsiderationRow
{
    public required string DealId { get; init; }

    /// <summary>The place of the investor's part in the deal.</summary>
    public int ParticipationPosition { get; init; }

    /// <summary>Its place among the legs of that part, from 1.</summary>
    public int Position { get; init; }
    public ConsiderationForm Form { get; init; }
    public Money? Amount { get; init; }
    public bool? HeldInEscrow { get; init; }
    public string? Terms { get; init; }

    public static ConsiderationRow Of(string deal, int participation, int position, Consideration record) => new()
    {
        DealId = deal,
        ParticipationPosition = participation,
        Position = position,
        Form = record.Form,
        Amount = record.Amount,
        HeldInEscrow = record.HeldInEscrow,
        Terms = record.Terms,
    };

    public Consideration ToRecord() => new(Form, Amount, HeldInEscrow, Terms);
}
