using System.Numerics;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// The forms given in a deal, as a set: bit i is the form with ordinal i. Empty means that no consideration is known, which is "undisclosed".
/// </summary>
public readonly record struct FormSet(int Mask)
{
    private const int CashBit = 1 << (int)ConsiderationForm.Cash;

    /// <summary>No consideration is known at all.</summary>
    public bool IsUndisclosed => Mask == 0;

    /// <summary>Two or more different forms.</summary>
    public bool IsMixed => BitOperations.PopCount((uint)Mask) > 1;

    /// <summary>Some form other than cash.</summary>
    public bool HasNonCash => (Mask & ~CashBit) != 0;

    public bool Has(ConsiderationForm form) => (Mask >> (int)form & 1) != 0;

    public FormSet With(ConsiderationForm form) => new(Mask | 1 << (int)form);

    public FormSet With(FormSet other) => new(Mask | other.Mask);

    /// <summary>The forms in the order of the closed list.</summary>
    public IReadOnlyList<ConsiderationForm> ToList()
    {
        var forms = this;
        return [.. Vocabulary<ConsiderationForm>.Values.Where(form => forms.Has(form))];
    }

    /// <summary>The written names of the forms, in the order of the closed list.</summary>
    public IReadOnlyList<string> Names() => [.. ToList().Select(Vocabulary<ConsiderationForm>.Name)];

    /// <summary>
    /// The type of a deal: <c>undisclosed</c>, <c>mixed</c>, or the family of its one form followed by <c>-for-equity</c>:
    /// <c>cash-for-equity</c>, <c>compute-for-equity</c>, <c>traffic-for-equity</c>, <c>knowledge-for-equity</c> …
    /// </summary>
    public string DealType() => this switch
    {
        { IsUndisclosed: true } => "undisclosed",
        { IsMixed: true } => "mixed",
        _ => $"{Vocabulary<ConsiderationFamily>.Name(ToList()[0].Family())}-for-equity",
    };
}

/// <summary>The families of forms.</summary>
public static class ConsiderationFamilies
{
    /// <summary>The family whose colour a form takes.</summary>
    public static ConsiderationFamily Family(this ConsiderationForm form) => form switch
    {
        ConsiderationForm.Cash => ConsiderationFamily.Cash,
        ConsiderationForm.ComputeCredits => ConsiderationFamily.Compute,
        ConsiderationForm.Traffic => ConsiderationFamily.Traffic,
        ConsiderationForm.Data or ConsiderationForm.IntellectualProperty => ConsiderationFamily.Knowledge,
        ConsiderationForm.Services or ConsiderationForm.Business => ConsiderationFamily.Operations,
        ConsiderationForm.EquitySwap => ConsiderationFamily.Shares,
        ConsiderationForm.PurchaseCommitment or ConsiderationForm.Guarantee => ConsiderationFamily.Promises,
        ConsiderationForm.Grant or ConsiderationForm.Other => ConsiderationFamily.Other,
        _ => throw new InvalidOperationException($"No such form: {form}."),
    };
}
