using System.Globalization;
using Ecosystem.Core.Datasets;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Explore;

/// <summary>What stands around every picture that is taken away: the filter, what the set amounts to, where it comes from; in the reader's language.</summary>
public sealed class PlateText(IStringLocalizer<ExploreText> text, FilterSentence filters, TimeProvider clock)
{
    /// <summary>The filter in words.</summary>
    public string Filter(ExploreState state) => text["Plate.Filter", filters.Of(state.Snapshot, state.Filter)];

    /// <summary>What the set amounts to.</summary>
    public string Figures(ExploreState state)
    {
        var counts = new[]
        {
            text[state.Deals.Count == 1 ? "OneDeal" : "Deals", state.Deals.Count].Value,
            text[state.Targets == 1 ? "OneCompany" : "Companies", state.Targets],
            text[state.Investors == 1 ? "OneInvestor" : "Investors", state.Investors],
        };
        return string.Join(" · ", counts.Append(Dollars(state.Total)).Where(part => part.Length > 0));
    }

    private string Dollars(Total total)
    {
        if (!total.IsDisclosed)
            return total.Of > 0 ? text["NoAmountDisclosed"] : "";
        var sum = MoneyFormat.Interval(total.Low, total.High, "USD", CultureInfo.CurrentUICulture) + (MoneyFormat.IsOpen(total.High) ? "+" : "");
        return $"{sum} {text["OverDisclosed", total.Disclosed, total.Of]}";
    }

    /// <summary>Where it comes from, a line each.</summary>
    /// <param name="address">Where the same view is found.</param>
    public IReadOnlyList<string> Source(Snapshot snapshot, string address)
    {
        var culture = CultureInfo.CurrentUICulture;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return
        [
            text["Plate.Source", DatasetEdition.Publisher, DatasetEdition.ExactVersionOf(snapshot), DateFormat.Text(snapshot.Today, culture), DatasetEdition.Licence],
            text["Plate.Drawn", address, DateFormat.Text(today, culture)],
        ];
    }
}
