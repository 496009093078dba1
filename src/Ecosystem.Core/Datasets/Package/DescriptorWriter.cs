using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Core.Datasets.Schema;

namespace Ecosystem.Core.Datasets.Package;

/// <summary>Writes <c>datapackage.json</c>, the description of the package by the Frictionless Data Package standard.</summary>
internal static class DescriptorWriter
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The whole file, with a line feed at the end.</summary>
    public static string Text(DateOnly date) => Descriptor(date).ToJsonString(Layout) + "\n";

    private static JsonObject Descriptor(DateOnly date) => new()
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["profile"] = "tabular-data-package",
        ["name"] = "ecosystem",
        ["title"] = DescriptorFacts.Title,
        ["description"] = "Organizations, people and deals of China's AI ecosystem with what each investor gives for equity (cash, computing, traffic, data "
            + "and more), and what each public source states about every field, disagreements included. All text is in our own words.",
        ["version"] = DescriptorFacts.VersionOf(date),
        ["created"] = DescriptorFacts.CreatedOf(date),
        ["keywords"] = Strings(["artificial intelligence", "China", "venture capital", "investment", "compute credits"]),
        ["licenses"] = new JsonArray(new JsonObject
        {
            ["name"] = "CC-BY-4.0",
            ["path"] = DescriptorFacts.LicenceUrl,
            ["title"] = "Creative Commons Attribution 4.0 International",
        }),
        ["contributors"] = new JsonArray(new JsonObject { ["title"] = "Ecosystem", ["role"] = "author", ["roles"] = Strings(["creator"]) }),
        ["citation"] = $"Ecosystem: who funds China's AI companies, and with what. Dataset version {DescriptorFacts.VersionOf(date)}. CC BY 4.0.",
        ["resources"] = new JsonArray([.. DatasetSchema.Tables.Select(Resource)]),
    };

    private static JsonObject Resource(TableSchema table) => new()
    {
        ["name"] = table.Name,
        ["type"] = "table",
        ["profile"] = "tabular-data-resource",
        ["title"] = table.Title,
        ["description"] = table.Description,
        ["path"] = table.File,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["dialect"] = new JsonObject
        {
            ["delimiter"] = ",", ["lineTerminator"] = "\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true,
        },
        ["schema"] = TableSchemaOf(table),
    };

    private static JsonObject TableSchemaOf(TableSchema table)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Fields.Select(FieldWriter.Field)]),
            ["missingValues"] = Strings([""]),
            [table.HasPrimaryKey ? "primaryKey" : "uniqueKeys"] = table.HasPrimaryKey ? Strings(table.Key) : new JsonArray(Strings(table.Key)),
        };
        var references = table.Fields.Where(field => field.References is not null && field.Type != FieldType.List).ToArray();
        if (references.Length > 0)
            schema["foreignKeys"] = new JsonArray([.. references.Select(field => ForeignKey(table, field))]);
        return schema;
    }

    // The standard writes a reference into the same table as a reference to a resource without a name.
    private static JsonObject ForeignKey(TableSchema table, TableField field) => new()
    {
        ["fields"] = Strings([field.Name]),
        ["reference"] = new JsonObject
        {
            ["resource"] = field.References == table.Name ? "" : field.References, ["fields"] = Strings(["id"]),
        },
    };

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
