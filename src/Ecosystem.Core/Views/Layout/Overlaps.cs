namespace Ecosystem.Core.Views.Layout;

/// <summary>Pushes bodies apart until their discs, with a margin, no longer overlap.</summary>
internal sealed class Overlaps(double[] x, double[] y, double[] reach)
{
    private const int Rounds = 200;

    private readonly double _cell = Math.Max(2 * reach.DefaultIfEmpty(0).Max(), 1e-6);
    private readonly Dictionary<(int Column, int Row), List<int>> _grid = [];

    /// <summary>Works in place, in a fixed order. A disc's reach is its radius and half the margin.</summary>
    public void Remove()
    {
        for (var round = 0; round < Rounds; round++)
        {
            Fill();
            if (!PushApart())
                return;
        }
    }

    private void Fill()
    {
        _grid.Clear();
        for (var i = 0; i < x.Length; i++)
        {
            if (!_grid.TryGetValue(CellOf(i), out var list))
                _grid.Add(CellOf(i), list = []);
            list.Add(i);
        }
    }

    private (int Column, int Row) CellOf(int i) => ((int)Math.Floor(x[i] / _cell), (int)Math.Floor(y[i] / _cell));

    private bool PushApart()
    {
        var moved = false;
        for (var i = 0; i < x.Length; i++)
        {
            var (column, row) = CellOf(i);
            for (var near = 0; near < 9; near++)
            {
                if (!_grid.TryGetValue((column - 1 + near % 3, row - 1 + near / 3), out var others))
                    continue;
                foreach (var j in others)
                    moved |= j > i && Part(i, j);
            }
        }

        return moved;
    }

    /// <summary>The larger of the two stays nearer to its place.</summary>
    private bool Part(int i, int j)
    {
        var (dx, dy) = (x[j] - x[i], y[j] - y[i]);
        var wanted = reach[i] + reach[j];
        var square = dx * dx + dy * dy;
        if (square >= wanted * wanted * 0.9999)
            return false;
        var distance = Math.Sqrt(square);
        if (distance < 1e-6)
            (dx, dy, distance) = (1e-6 * (1 + j % 7), 1e-6 * (1 + i % 5), 1e-6);
        var (weighI, weighJ) = (reach[i] * reach[i], reach[j] * reach[j]);
        var shift = (wanted - distance) / distance * 1.02 / (weighI + weighJ);
        (x[i], y[i]) = (x[i] - dx * shift * weighJ, y[i] - dy * shift * weighJ);
        (x[j], y[j]) = (x[j] + dx * shift * weighI, y[j] + dy * shift * weighI);
        return true;
    }
}
