namespace Ecosystem.Web.Api.Exports;

/// <summary>What exported files say to people.</summary>
public sealed class ExportText;
