using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Core.Datasets;

namespace Ecosystem.Core.Export.Citations;

/// <summary>A citation as CSL-JSON, which Zotero, Pandoc and citeproc read: a list of one item of type <c>dataset</c>.</summary>
public static class CslJson
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list, with a line feed at the end.</summary>
    public static string Of(Citation citation)
    {
        var item = new JsonObject
        {
            ["id"] = citation.Id,
            ["type"] = "dataset",
            ["title"] = citation.Title,
            ["author"] = new JsonArray(new JsonObject { ["literal"] = DatasetEdition.Publisher }),
            ["publisher"] = DatasetEdition.Publisher,
            ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(citation.Date.Year, citation.Date.Month, citation.Date.Day)) },
            ["version"] = citation.Version,
            ["URL"] = citation.Url,
            ["note"] = $"Dataset version {citation.Version}. {DatasetEdition.Licence}",
        };
        if (citation.Container is { } container)
            item["container-title"] = container;
        return new JsonArray(item).ToJsonString(Layout) + "\n";
    }
}
