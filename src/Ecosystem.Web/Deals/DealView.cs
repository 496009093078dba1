using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Deals;

/// <summary>A deal as its page reads it: the record, what adds up in it, and what sources say of each field.</summary>
public sealed class DealView
{
    private readonly Dictionary<string, FieldClaims> fields;
    private readonly SourceCards cards;
    private readonly IStringLocalizer<DealText> text;
    private readonly Words words;

    public DealView(Snapshot snapshot, DealEntry deal, Words words, IStringLocalizer<DealText> text)
    {
        (Snapshot, Entry, this.words, this.text) = (snapshot, deal, words, text);
        Legs = LegsView.Of(deal);
        Fields = Conflicts.Of(snapshot, RecordKind.Deal, deal.Id);
        fields = Fields.ToDictionary(field => field.Field, StringComparer.Ordinal);
        cards = new SourceCards(snapshot, words);
    }

    public Snapshot Snapshot { get; }
    public DealEntry Entry { get; }
    public Deal Deal => Entry.Deal;
    public LegsView Legs { get; }

    /// <summary>Every field that some source speaks of, disputed ones first.</summary>
    public IReadOnlyList<FieldClaims> Fields { get; }

    /// <summary>Investors of whom some consideration is known, and those of whom none is.</summary>
    public IReadOnlyList<DealPart> Told => [.. Entry.Parts.Where(part => part.Legs.Count > 0)];
    public IReadOnlyList<DealPart> Silent => [.. Entry.Parts.Where(part => part.Legs.Count == 0)];

    /// <summary>True for deals that may not have happened, or did not: their figures are never summed.</summary>
    public bool IsUncertain => !Entry.IsSummed;

    /// <summary>How many claims say otherwise than shown, over all fields.</summary>
    public int Differing => Fields.Sum(Count);

    /// <summary>Where the claims stand side by side. The page has a base address, so the whole path is needed.</summary>
    public string ClaimsHref => Links.Deal(Entry.Id) + "#claims";

    /// <summary>The claims on a field; without any it has no voices.</summary>
    public FieldClaims Field(string field) =>
        fields.GetValueOrDefault(field) ?? new FieldClaims(field, new ClaimSide(null, []), WinReason.Uncontested, [], []);

    /// <summary>The card behind the source mark of a field.</summary>
    public SourceCard Card(string field) => cards.Of(RecordKind.Deal, Field(field), NameOf(field));

    /// <summary>How many claims on a field say otherwise than shown.</summary>
    public int DifferingOn(string field) => Count(Field(field));

    /// <summary>A field in words: "Amount", "Alibaba’s stake", "What Alibaba gives".</summary>
    public string NameOf(string field)
    {
        if (!field.StartsWith("participants.", StringComparison.Ordinal))
            return field == "summary" ? text["Field.Summary"] : words.Field(field);
        var (investor, rest) = field["participants.".Length..].Split('.', 2) is [var id, var after] ? (id, after) : (field["participants.".Length..], "");
        var name = Snapshot.FindParty(investor) is { } party ? ShortNames.Of(party) : investor;
        var known = text["Field." + (rest.Length == 0 ? "part" : rest), name];
        return known.ResourceNotFound ? $"{name}: {words.Field(field)}" : known.Value;
    }

    /// <summary>A claim's value in words.</summary>
    public string Say(string field, string value) => ClaimText.Say(Snapshot, words, RecordKind.Deal, field, value);

    /// <summary>A whole number in words up to twelve, in digits above.</summary>
    public string Number(int count) => DealHeadline.Number(count, text);

    private static int Count(FieldClaims field) => field.Differing.Sum(side => side.Voices.Count);
}
