using System.Globalization;

namespace Ecosystem.Benchmarks;

/// <summary>A few measurements of the same thing, in milliseconds.</summary>
internal sealed class Figures(string what)
{
    private readonly List<double> values = [];

    public void Add(double milliseconds) => values.Add(milliseconds);

    public void Print()
    {
        values.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-58} {values[values.Count / 2],8:0.0} ms  ({values[0]:0.0} – {values[^1]:0.0}, {values.Count})"));
    }
}
