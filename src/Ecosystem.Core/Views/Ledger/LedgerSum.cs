using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>Adds up a row of the ledger while deals go by.</summary>
internal sealed class LedgerSum(LedgerKeys keys, string key)
{
    private readonly Dictionary<string, LedgerCellSum> _forms = new(StringComparer.Ordinal);
    private readonly LedgerCellSum _nonCash = new(), _others = new(), _unexplained = new(), _beyond = new();
    private readonly SortedSet<string> _members = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private Total _headline = Total.Empty, _own = Total.Empty, _dealUsd = Total.Empty;

    private bool OneInvestor => keys.ByInvestor && key is not (LedgerKeys.All or LedgerRow.Unknown);

    /// <summary>Adds a deal.</summary>
    /// <param name="account">How its headline comes about.</param>
    /// <param name="parts">The parts whose considerations count in this row.</param>
    public void Add(DealEntry deal, DealAccount account, IReadOnlyList<DealPart> parts)
    {
        _ids.Add(deal.Id);
        AddForms(deal, account, parts, OneInvestor ? DealAccount.ByForm(FormsOf(parts), DealAccount.Disclosed(parts)) : account.Told);
        if (account.IsUnexplained)
            _unexplained.Add(deal, account.Unexplained, false, null);
        if (account.Beyond > 0)
            _beyond.Add(deal, new UsdInterval(account.Beyond, account.Beyond), false, null);
        if (OneInvestor)
            AddInvestor(deal, account, parts);
        if (deal.IsSummed)
            _headline = _headline.With(deal.Usd);
    }

    public LedgerRow ToRow()
    {
        var (name, nameZh, kind) = keys.Names(key);
        var capped = key != LedgerKeys.All;
        return new LedgerRow(
            key, name, nameZh, kind, [.. _members], _ids, keys.Narrow(key).ToQuery(), _headline,
            Vocabulary<ConsiderationForm>.Names.Where(_forms.ContainsKey).ToDictionary(form => form, form => _forms[form].ToCell(keys.NarrowToForm(key, form), capped)!, StringComparer.Ordinal),
            _nonCash.ToCell(keys.NarrowToForm(key, FormValues.NonCash), capped),
            OneInvestor ? _others.ToCell(keys.NarrowTo(key, ConditionKind.Others), capped) : null,
            _unexplained.ToCell(keys.NarrowTo(key, keys.ByInvestor ? ConditionKind.Unsplit : ConditionKind.Unexplained), capped),
            _beyond.ToCell(keys.NarrowTo(key, ConditionKind.Beyond), capped),
            OneInvestor ? _own : null, OneInvestor ? _dealUsd : null);
    }

    private void AddForms(DealEntry deal, DealAccount account, IReadOnlyList<DealPart> parts, IReadOnlyDictionary<ConsiderationForm, UsdInterval?> given)
    {
        foreach (var (form, usd) in given)
            CellOf(Vocabulary<ConsiderationForm>.Name(form)).Add(deal, usd, InEscrow(parts, form), account.Ceiling);
        var other = given.Where(pair => pair.Key != ConsiderationForm.Cash).ToArray();
        if (other.Length > 0)
            _nonCash.Add(deal, DealAccount.SumOf(other.Select(pair => pair.Value).OfType<UsdInterval>()), other.Any(pair => InEscrow(parts, pair.Key)), account.Ceiling);
    }

    private void AddInvestor(DealEntry deal, DealAccount account, IReadOnlyList<DealPart> own)
    {
        foreach (var part in own.Where(part => part.Investor.Id != key))
            _members.Add(part.Investor.Id);
        DealPart[] others = [.. deal.Parts.Where(part => !keys.IsOwn(key, part) && part.Legs.Count > 0)];
        if (others.Length > 0)
            _others.Add(deal, DealAccount.SumOf(DealAccount.Disclosed(others).Select(leg => leg.Usd)), others.Any(part => part.Legs.Any(IsEscrowed)), account.Ceiling);
        if (!deal.IsSummed)
            return;
        var usd = NetworkEdgeSum.Own(own);
        _own = _own.With(usd);
        _dealUsd = _dealUsd.With(usd is null ? deal.Usd : null);
    }

    private LedgerCellSum CellOf(string form)
    {
        if (!_forms.TryGetValue(form, out var cell))
            _forms[form] = cell = new LedgerCellSum();
        return cell;
    }

    private static FormSet FormsOf(IEnumerable<DealPart> parts) => parts.Aggregate(new FormSet(), (forms, part) => forms.With(part.Forms));

    private static bool InEscrow(IEnumerable<DealPart> parts, ConsiderationForm form) =>
        parts.Any(part => part.Legs.Any(leg => leg.Consideration.Form == form && IsEscrowed(leg)));

    private static bool IsEscrowed(DealLeg leg) => leg.Consideration.HeldInEscrow == true;
}

/// <summary>Adds up a cell of the ledger while deals go by.</summary>
internal sealed class LedgerCellSum
{
    private int _deals, _inEscrow;
    private Total _usd = Total.Empty;
    private decimal? _hidden = 0;

    /// <summary>Adds a deal.</summary>
    /// <param name="usd">Null when not disclosed.</param>
    /// <param name="ceiling">The most it can be when it is not disclosed; null when nothing bounds it.</param>
    public void Add(DealEntry deal, UsdInterval? usd, bool inEscrow, decimal? ceiling)
    {
        _deals++;
        _inEscrow += inEscrow ? 1 : 0;
        if (!deal.IsSummed)
            return;
        _usd = _usd.With(usd);
        if (usd is null)
            _hidden += ceiling;
    }

    /// <summary>The cell; null when no deal was added.</summary>
    /// <param name="capped">False to leave out what it can have been at most.</param>
    public LedgerCell? ToCell(DealFilter narrowed, bool capped) => _deals == 0
        ? null
        : new LedgerCell(_deals, _usd, _inEscrow, capped && _usd.Disclosed < _usd.Of ? _usd.High + _hidden : null, narrowed.ToQuery());
}
