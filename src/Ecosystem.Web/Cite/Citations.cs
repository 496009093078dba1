using System.Globalization;
using Ecosystem.Core.Datasets;
using Ecosystem.Core.Export.Citations;
using Ecosystem.Web.Deals;
using Ecosystem.Web.Explore;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Cite;

/// <summary>Makes citations of the dataset and of its parts, each bound to the dataset's version and date.</summary>
public sealed class Citations(IStringLocalizer<CiteText> text, IStringLocalizer<DealText> dealText, FilterSentence filters)
{
    /// <summary>The dataset as a whole.</summary>
    /// <param name="site">Address of the site, without a slash at the end.</param>
    public Citation Dataset(Snapshot snapshot, string site) => Make(snapshot, "dataset", DatasetEdition.Title, site + "/about/data", null);

    /// <summary>An organization or a person.</summary>
    public Citation Party(Snapshot snapshot, Party party, string site) =>
        Make(snapshot, party.Id, NameText.Both(party), site + Links.Party(party.Id, party.Kind), DatasetEdition.Title);

    /// <summary>A deal.</summary>
    public Citation Deal(Snapshot snapshot, DealEntry deal, string site)
    {
        var date = DateFormat.Text(deal.Deal.Announced, CultureInfo.CurrentUICulture);
        return Make(snapshot, deal.Id, $"{DealHeadline.Of(deal, dealText)}, {date}", site + Links.Deal(deal.Id), DatasetEdition.Title);
    }

    /// <summary>A view of a set of deals.</summary>
    /// <param name="address">The view's address from the root of the site, with its query.</param>
    public Citation View(Snapshot snapshot, ExploreView view, DealFilter filter, string address, string site)
    {
        var title = text["View", text[$"View.{view}"], filters.Of(snapshot, filter)];
        return Make(snapshot, $"{Vocabulary<ExploreView>.Name(view)} {filter.ToQuery()}", title, site + address, DatasetEdition.Title);
    }

    private Citation Make(Snapshot snapshot, string what, string title, string url, string? container)
    {
        var version = DatasetEdition.ExactVersionOf(snapshot);
        var sentence = text[
            container is null ? "Of.Dataset" : "Of.Part", snapshot.Today.Year, title, version,
            DateFormat.Text(snapshot.Today, CultureInfo.CurrentUICulture), url, DatasetEdition.Licence, container ?? ""];
        return new Citation(Citation.IdOf(what, version), title, container, url, version, snapshot.Today, sentence);
    }
}
