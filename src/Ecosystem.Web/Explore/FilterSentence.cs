using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Explore;

/// <summary>Says a filter in one line: "Paid with: Compute credits or Traffic; From: 2023"; without a choice "all deals".</summary>
public sealed class FilterSentence(IStringLocalizer<ExploreText> text, FilterLabels labels)
{
    public string Of(Snapshot snapshot, DealFilter filter) => filter.IsEmpty ? text["Sentence.All"] : string.Join(text["Sentence.And"], filter.Chips
        .GroupBy(chip => chip.Parameter, StringComparer.Ordinal)
        .Select(facet => text["Sentence.Facet", labels.Parameter(facet.Key), string.Join(text["Sentence.Or"], facet.Select(chip => labels.Value(snapshot, chip.Parameter, chip.Value)))].Value));
}
