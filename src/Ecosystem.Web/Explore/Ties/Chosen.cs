namespace Ecosystem.Web.Explore.Ties;

/// <summary>Turns organizations that were chosen in the picture or the table into a filter.</summary>
public static class Chosen
{
    /// <summary>How long a filter may get and still be an address: browsers and servers take 8,000 letters.</summary>
    private const int LongestQuery = 6000;

    /// <summary>The filter for the deals in which one of the chosen invests in another; null when there is no such deal, or too much to write.</summary>
    public static DealFilter? Among(ExploreState state, IReadOnlyCollection<string> chosen)
    {
        var among = state.Network.Edges.Where(edge => chosen.Contains(edge.Source) && chosen.Contains(edge.Target)).ToArray();
        return among.Length == 0 ? null : Short(state.Filter
            .With(FilterParameters.Investor, among.Select(edge => edge.Source))
            .With(FilterParameters.Target, among.Select(edge => edge.Target)));
    }

    /// <summary>The filter for every deal in which one of the chosen takes part: a focus on all of them; null when that is too much to write.</summary>
    public static DealFilter? Around(ExploreState state, IEnumerable<string> chosen) =>
        Short(state.Filter.With(FilterParameters.Focus, chosen).Without(FilterParameters.Steps));

    private static DealFilter? Short(DealFilter filter) => filter.ToQuery().Length <= LongestQuery ? filter : null;
}
