using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Views;

/// <summary>A neighbour in a small network, placed for a drawing.</summary>
/// <param name="Invests">True when it invests in the centre; false when the centre invests in it. Who does both counts as investor.</param>
/// <param name="X">-1 to 1; investors stand left, the portfolio right.</param>
/// <param name="Y">-1 to 1, downwards.</param>
/// <param name="Forms">Forms along the tie.</param>
/// <param name="Usd">What is known to be the investor's.</param>
public sealed record EgoNeighbour(Party Party, bool Invests, double X, double Y, FormSet Forms, Total Usd, int Deals);

/// <summary>An organization with its nearest ties, for a small drawing: investors on the left arc, portfolio on the right.</summary>
/// <param name="Hidden">How many more neighbours there are.</param>
public sealed record EgoNetwork(Party Centre, IReadOnlyList<EgoNeighbour> Neighbours, int Hidden)
{
    /// <summary>Places the neighbours with the most known dollars and deals.</summary>
    /// <param name="most">How many neighbours at most, both sides together.</param>
    public static EgoNetwork Of(Party centre, OrganizationNumbers numbers, int most = 16)
    {
        var investors = numbers.Investors.Where(holding => holding.Other != centre).ToArray();
        var portfolio = numbers.Portfolio.Where(holding => holding.Other != centre && investors.All(investor => investor.Other != holding.Other)).ToArray();
        var left = Math.Min(investors.Length, Math.Max(most - portfolio.Length, (most + 1) / 2));
        var right = Math.Min(portfolio.Length, most - left);
        return new EgoNetwork(
            centre,
            [.. Place(investors[..left], invests: true), .. Place(portfolio[..right], invests: false)],
            investors.Length - left + portfolio.Length - right);
    }

    // An arc of 130 degrees on each side; the strongest tie stands in the middle, the others alternate around it.
    private static IEnumerable<EgoNeighbour> Place(Holding[] holdings, bool invests)
    {
        const double arc = 130 * Math.PI / 180;
        for (var i = 0; i < holdings.Length; i++)
        {
            var step = (i + 1) / 2 * (i % 2 == 0 ? 1 : -1);
            var angle = holdings.Length < 2 ? 0 : arc * step / (holdings.Length - 1);
            var holding = holdings[i];
            yield return new EgoNeighbour(holding.Other, invests, Round(Math.Cos(angle) * (invests ? -1 : 1)), Round(Math.Sin(angle)), holding.Forms, holding.Usd, holding.Deals.Count);
        }
    }

    private static double Round(double value) => Math.Round(value, 4);
}
