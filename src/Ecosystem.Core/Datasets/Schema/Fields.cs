using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets.Schema;

/// <summary>The kinds of column that several tables share.</summary>
internal static class Fields
{
    /// <summary>Currencies that the data uses (ISO 4217).</summary>
    public static readonly IReadOnlyList<string> Currencies = ["CNY", "EUR", "HKD", "USD"];

    private const string SlugPattern = "[a-z0-9]+(-[a-z0-9]+)*";
    private const string DatePattern = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    public static TableField Id(string description) => new("id", FieldType.Text, description)
    {
        Required = true, Unique = true, Pattern = SlugPattern, PatternInWords = "lower-case letters and digits, in parts joined by hyphens",
    };

    public static TableField Text(string name, string description) => new(name, FieldType.Text, description);

    public static TableField Number(string name, string description) => new(name, FieldType.Number, description);

    public static TableField Boolean(string name, string description) => new(name, FieldType.Boolean, description);

    public static TableField Position(string description) =>
        new("position", FieldType.WholeNumber, description) { Required = true, Minimum = 1 };

    public static TableField Date(string name, string description) => new(name, FieldType.PartialDate, description)
    {
        Pattern = DatePattern, PatternInWords = "a date as 2024, 2024-02 or 2024-02-19",
    };

    public static TableField Reference(string name, string table, string description) =>
        new(name, FieldType.Text, description) { References = table };

    public static TableField List(string name, string description) => new(name, FieldType.List, description);

    public static TableField OneOf<T>(string name, string description) where T : struct, Enum =>
        new(name, FieldType.Text, description) { Allowed = Vocabulary<T>.Names };

    public static TableField Url(string name, string description) =>
        Code(name, @"https?://\S+", "an address that starts with https:// or http://", description);

    public static TableField Code(string name, string pattern, string inWords, string description) =>
        new(name, FieldType.Text, description) { Pattern = pattern, PatternInWords = inWords };

    /// <summary>The three columns of an amount.</summary>
    /// <param name="group">The field's name and start of the columns' names, for example <c>amount</c>.</param>
    /// <param name="what">What the amount is, as the start of a sentence.</param>
    public static TableField[] Money(string group, string what) =>
    [
        new($"{group}_value", FieldType.Number, $"{what}, in units of the currency; empty when undisclosed, which is never zero.")
        {
            Minimum = 0, Group = group,
        },
        new($"{group}_currency", FieldType.Text, "ISO 4217 code of the amount's currency.") { Allowed = Currencies, Group = group },
        OneOf<Qualifier>($"{group}_qualifier", "How exactly the source gives the amount.") with { Group = group },
    ];

    /// <summary>A name in Latin letters, and in Chinese with its pinyin.</summary>
    public static TableField[] Names() =>
    [
        Text("name", "Name in Latin letters.").Filled(),
        Text("name_zh", "Name in Chinese characters; empty when there is none.") with { Group = "name_zh" },
        Text("name_pinyin", "Tone-less pinyin of the Chinese name, syllables apart, ü written v.") with { Group = "name_zh" },
    ];

    public static TableField Filled(this TableField field) => field with { Required = true };
}
