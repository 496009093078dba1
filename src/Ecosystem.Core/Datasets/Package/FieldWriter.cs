using System.Text.Json.Nodes;
using Ecosystem.Core.Datasets.Schema;

namespace Ecosystem.Core.Datasets.Package;

/// <summary>Writes one column as a field of a Frictionless table schema.</summary>
internal static class FieldWriter
{
    public static JsonNode Field(TableField field)
    {
        var node = new JsonObject { ["name"] = field.Name, ["type"] = TypeOf(field), ["description"] = field.Description };
        if (field.Type == FieldType.Boolean)
        {
            node["trueValues"] = new JsonArray("true");
            node["falseValues"] = new JsonArray("false");
        }

        if (Constraints(field) is { Count: > 0 } constraints)
            node["constraints"] = constraints;
        return node;
    }

    // Partial dates and lists are text to the standard; their pattern says the rest.
    private static string TypeOf(TableField field) => field.Type switch
    {
        FieldType.Number => "number",
        FieldType.WholeNumber => "integer",
        FieldType.Boolean => "boolean",
        _ => "string",
    };

    private static JsonObject Constraints(TableField field)
    {
        var constraints = new JsonObject();
        if (field.Required)
            constraints["required"] = true;
        if (field.Unique)
            constraints["unique"] = true;
        if (field.Allowed is { } allowed && field.Type != FieldType.List)
            constraints["enum"] = new JsonArray([.. allowed.Select(value => JsonValue.Create(value))]);
        if (PatternOf(field) is { } pattern)
            constraints["pattern"] = $"^{pattern}$";
        if (field.Minimum is { } low)
            constraints["minimum"] = low;
        if (field.Maximum is { } high)
            constraints["maximum"] = high;
        return constraints;
    }

    private static string? PatternOf(TableField field)
    {
        if (field.Type != FieldType.List)
            return field.Pattern is { } pattern ? $"({pattern})" : null;
        var value = field.Allowed is { } allowed ? $"({string.Join('|', allowed)})" : @"[^|]+";
        return $@"{value}(\|{value})*";
    }
}
