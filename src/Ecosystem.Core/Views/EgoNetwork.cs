using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>A neighbour in a small network.</summary>
/// <param name="Invests">True when it invests in the centre; false when the centre invests in it. Who does both counts as investor.</param>
/// <param name="Holding">Forms, dollars and deals along the tie.</param>
/// <param name="Place">Where it stands; the centre is the origin, y points down.</param>
public sealed record EgoTie(bool Invests, Holding Holding, EgoPlace Place)
{
    public Party Party => Holding.Other;
}

/// <summary>An organization with its strongest ties, for a small drawing: investors on the left, portfolio on the right; all around where there is only one of both.</summary>
/// <param name="Hidden">How many more neighbours there are.</param>
public sealed record EgoNetwork(Party Centre, IReadOnlyList<EgoTie> Ties, int Hidden)
{
    /// <summary>Places the neighbours with the most known dollars, then deals.</summary>
    /// <param name="most">How many neighbours at most, both sides together.</param>
    public static EgoNetwork Of(Party centre, OrganizationNumbers numbers, int most = 16, EgoFrame? frame = null)
    {
        var investors = numbers.Investors.Where(holding => holding.Other != centre).ToArray();
        var portfolio = numbers.Portfolio.Where(holding => holding.Other != centre && investors.All(investor => investor.Other != holding.Other)).ToArray();
        var left = Math.Min(investors.Length, Math.Max(most - portfolio.Length, (most + 1) / 2));
        var right = Math.Min(portfolio.Length, most - left);
        Holding[] shown = [.. investors[..left], .. portfolio[..right]];
        var places = EgoLayout.Arrange([.. shown.Select((holding, i) => new EgoSpoke(Importance(holding), left == 0 || right == 0 ? EgoSide.Either : i < left ? EgoSide.Left : EgoSide.Right))], frame);
        return new EgoNetwork(centre, [.. shown.Select((holding, i) => new EgoTie(i < left, holding, places[i]))], investors.Length + portfolio.Length - shown.Length);
    }

    /// <summary>Dollars decide; among undisclosed ties the number of deals does.</summary>
    private static double Importance(Holding holding) => (double)holding.Usd.Low + holding.Deals.Count;
}
