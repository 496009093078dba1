namespace Ecosystem.Web.Explore.Ledger;

/// <summary>Names the texts of the ledger (LedgerText.resx).</summary>
public sealed class LedgerText;
