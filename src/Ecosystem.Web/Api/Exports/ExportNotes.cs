using Ecosystem.Core.Datasets;
using Ecosystem.Core.Export;
using Ecosystem.Core.Export.Workbooks;
using Ecosystem.Web.Cite;
using Ecosystem.Web.Explore;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Api.Exports;

/// <summary>What a file says of itself, in the reader's language.</summary>
public sealed class ExportNotes(IStringLocalizer<ExportText> text, FilterSentence filters, Citations citations)
{
    private static readonly string[] Readings = ["Empty", "Dates", "Amounts", "Sums"];
    private static readonly string[] LedgerReadings = ["Empty", "LedgerSum", "LedgerRows", "LedgerFigures"];

    /// <param name="view">The view of Explore that shows the same set.</param>
    internal ExportNote Of(ApiRequest request, DealFilter filter, ExploreView view)
    {
        var query = filter.ToQuery();
        var address = $"/explore/{Vocabulary<ExploreView>.Name(view)}{(query.Length > 0 ? "?" + query : "")}";
        return new ExportNote(
            filters.Of(request.Snapshot, filter), request.Site + address, DatasetEdition.ExactVersionOf(request.Snapshot), request.Snapshot.Today,
            DatasetEdition.Licence, DatasetEdition.LicenceUrl, citations.View(request.Snapshot, view, filter, address, request.Site).Sentence);
    }

    /// <summary>Name of the sheet that holds a ledger.</summary>
    internal string LedgerSheet => text["Sheet.Ledger"];

    /// <summary>The words of a ledger's workbook.</summary>
    internal WorkbookWords LedgerWorkbook()
    {
        var words = Workbook();
        return words with { Title = text["Title.Ledger"], About = words.About with { Reading = [.. LedgerReadings.Select(line => text[$"Reading.{line}"].Value)] } };
    }

    internal WorkbookWords Workbook() => new(text["Title"], text["Sheet.Deals"], text["Sheet.Legs"], text["Sheet.About"], new AboutWords(
        text["About.Filter"], text["About.Link"], text["About.Version"], text["About.Date"], text["About.Deals"], text["About.Legs"],
        text["About.Licence"], text["About.Citation"], [.. Readings.Select(line => text[$"Reading.{line}"].Value)]));
}
