using Ecosystem.Core.Records;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Shared;

/// <summary>
/// The labels of every closed list, in the reader's language: <c>Words.Of(DealKind.FundingRound)</c> is "Funding round".
/// Texts live in Words.resx under the name of the list and of the value.
/// </summary>
public sealed class Words(IStringLocalizer<Words> text)
{
    /// <summary>The label of a value of a closed list.</summary>
    public string Of<T>(T value) where T : struct, Enum => text[$"{typeof(T).Name}.{value}"];

    /// <summary>The label of a form, of mixed, or of "form not disclosed".</summary>
    public string Of(FormKey form) => form switch
    {
        _ when form == FormKey.Mixed => text["Form.Mixed"],
        _ when form == FormKey.Undisclosed => text["Form.Undisclosed"],
        _ => Of(Vocabulary<ConsiderationForm>.Parse(form.Name)),
    };

    /// <summary>The label of a party's written kind: of an organization's, or of <c>person</c>.</summary>
    public string Party(string kind) =>
        Vocabulary<OrganizationKind>.TryParse(kind, out var known) ? Of(known) : text["Person"];

    /// <summary>The label of a sector; a sector without one is shown as the data writes it.</summary>
    public string Sector(string sector) => Or($"Sector.{sector}", sector.Replace('-', ' '));

    /// <summary>The name of a country by its two-letter code; the code where no name is on file.</summary>
    public string Country(string code) => Or($"Country.{code}", code);

    /// <summary>A city in the reader's language; one without a text is shown as the data writes it.</summary>
    public string City(string city) => Or($"City.{city}", city);

    /// <summary>The title of a role in the reader's language; one without a text is shown as the data writes it.</summary>
    public string Title(string title) => Or($"Title.{title}", title);

    /// <summary>A round as its source labels it, in the reader's language where the label is a usual one: "Series A+" is "A+ 轮".</summary>
    public string Round(string label) =>
        label.StartsWith(Series, StringComparison.Ordinal) && label.Length <= Series.Length + LongestLetter && !label.AsSpan(Series.Length).Contains(' ')
            ? text["Round.Series", label[Series.Length..]]
            : Or($"Round.{label}", label);

    /// <summary>What a line calls a deal: by its round, or by its kind where the round has no label.</summary>
    public string Round(Deal deal) => deal.Round is { } label ? Round(label) : Of(deal.Kind);

    /// <summary>The name of a language by its two-letter code; the code where no name is on file.</summary>
    public string Language(string code) => Or($"Language.{code}", code);

    /// <summary>The name of a claim's field, for example "Valuation"; the last part of the field where no name is on file.</summary>
    public string Field(string field)
    {
        var last = field[(field.LastIndexOf('.') + 1)..];
        return Or($"Field.{last}", last.Replace('_', ' '));
    }

    /// <summary>Any other text of Words.resx.</summary>
    public string this[string key] => text[key];

    /// <summary>Any other text of Words.resx, with its places filled.</summary>
    public string this[string key, params object[] values] => text[key, values];

    /// <summary>True when the list has a text of that name.</summary>
    public bool Has(string key) => !text[key].ResourceNotFound;

    /// <summary>What stands between the members of a list in a line.</summary>
    public string Comma => text["List.Comma"];

    /// <summary>What stands between the parts of a phrase.</summary>
    public string Pause => text["List.Pause"];

    /// <summary>What stands between phrases.</summary>
    public string Stop => text["List.Stop"];

    private const string Series = "Series ";

    // "A+", "B2", "F-3"; anything longer is a sentence of its source.
    private const int LongestLetter = 4;

    private string Or(string key, string otherwise) => text[key] is { ResourceNotFound: false } found ? found : otherwise;
}
