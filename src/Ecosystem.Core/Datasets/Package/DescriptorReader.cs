using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;

namespace Ecosystem.Core.Datasets.Package;

/// <summary>Reads the dataset's day from <c>datapackage.json</c> and checks that it declares the tables that are read.</summary>
internal static class DescriptorReader
{
    private const string File = DatasetSchema.Descriptor;

    /// <summary>The dataset's day; null when it cannot be read, which is then reported.</summary>
    public static DateOnly? Read(string directory, ProblemList problems)
    {
        if (Utf8Text.Read(Path.Combine(directory, File), problems) is not { } text || Parse(text, problems) is not { } descriptor)
            return null;
        CheckResources(descriptor, problems);
        return DateOf(descriptor, problems);
    }

    private static JsonObject? Parse(string text, ProblemList problems)
    {
        try
        {
            if (JsonNode.Parse(text) is JsonObject descriptor)
                return descriptor;
            problems.AddFile(File, "This is no JSON object.", "a data package descriptor", 1);
        }
        catch (JsonException error)
        {
            problems.AddFile(File, "This is not JSON.", "a data package descriptor", (int)(error.LineNumber ?? 0) + 1);
        }

        return null;
    }

    private static DateOnly? DateOf(JsonObject descriptor, ProblemList problems)
    {
        var created = TextOf(descriptor["created"]);
        if (!DescriptorFacts.TryDate(created, out var date))
        {
            problems.AddProperty(File, "created", created, "The day of the dataset is missing or no date.", "a day as 2026-11-22T00:00:00Z");
            return null;
        }

        var version = TextOf(descriptor["version"]);
        if (version != DescriptorFacts.VersionOf(date))
            problems.AddProperty(File, "version", version, "The version does not name the day of the dataset.", DescriptorFacts.VersionOf(date));
        return date;
    }

    private static void CheckResources(JsonObject descriptor, ProblemList problems)
    {
        var resources = (descriptor["resources"] as JsonArray ?? []).OfType<JsonObject>().ToArray();
        foreach (var table in DatasetSchema.Tables)
        {
            if (Array.Find(resources, it => TextOf(it["name"]) == table.Name) is { } resource)
                CheckResource(table, resource, problems);
            else
                problems.AddProperty(File, "resources", table.Name, "This resource is not declared.", Names(DatasetSchema.Tables.Select(it => it.Name)));
        }

        foreach (var name in resources.Select(it => TextOf(it["name"])).Where(name => DatasetSchema.Tables.All(table => table.Name != name)))
            problems.AddProperty(File, "resources", name, "This resource is not known.", Names(DatasetSchema.Tables.Select(it => it.Name)));
    }

    private static void CheckResource(TableSchema table, JsonObject resource, ProblemList problems)
    {
        if (TextOf(resource["path"]) is var path && path != table.File)
            problems.AddProperty(File, $"resources.{table.Name}.path", path, "The resource is declared in another file.", table.File);
        var fields = ((resource["schema"] as JsonObject)?["fields"] as JsonArray ?? []).OfType<JsonObject>().ToArray();
        var names = fields.Select(field => TextOf(field["name"]));
        if (!names.SequenceEqual(table.Fields.Select(field => field.Name)))
            problems.AddProperty(File, $"resources.{table.Name}.schema", Names(names), "Other fields are declared than the table has.", Names(table.Fields.Select(field => field.Name)));
    }

    private static string Names(IEnumerable<string?> names) => string.Join(", ", names);

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
