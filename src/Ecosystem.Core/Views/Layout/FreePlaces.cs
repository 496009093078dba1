namespace Ecosystem.Core.Views.Layout;

/// <summary>
/// A raster of the frame that knows how much of it is taken. Small parts go to the free place nearest to the middle,
/// so they gather around the main part and in its corners rather than being flung away.
/// </summary>
internal sealed class FreePlaces
{
    private readonly double _cell;
    private readonly double _halfWidth;
    private readonly double _halfHeight;
    private readonly int _columns;
    private readonly int _rows;
    private readonly bool[] _taken;
    private readonly int[] _byNearness;

    public FreePlaces(double halfWidth, double halfHeight, double cell)
    {
        (_halfWidth, _halfHeight, _cell) = (halfWidth, halfHeight, cell);
        (_columns, _rows) = ((int)(2 * halfWidth / cell) + 1, (int)(2 * halfHeight / cell) + 1);
        _taken = new bool[_columns * _rows];
        _byNearness = [.. Enumerable.Range(0, _taken.Length).OrderBy(Nearness).ThenBy(place => place)];
    }

    public void TakeDisc(double x, double y, double radius)
    {
        for (var row = Row(y - radius); row <= Row(y + radius); row++)
        {
            for (var column = Column(x - radius); column <= Column(x + radius); column++)
            {
                var (dx, dy) = (CenterX(column) - x, CenterY(row) - y);
                if (dx * dx + dy * dy <= (radius + _cell) * (radius + _cell))
                    _taken[row * _columns + column] = true;
            }
        }
    }

    public void TakeLine(double fromX, double fromY, double toX, double toY, double radius)
    {
        var (dx, dy) = (toX - fromX, toY - fromY);
        var steps = (int)(Math.Sqrt(dx * dx + dy * dy) / _cell) + 1;
        for (var step = 0; step <= steps; step++)
            TakeDisc(fromX + dx * step / steps, fromY + dy * step / steps, radius);
    }

    /// <summary>The middle of the free rectangle of that size that lies nearest to the centre; null when the frame is full.</summary>
    public LayoutPoint? Find(double width, double height)
    {
        foreach (var place in _byNearness)
        {
            var (x, y) = (CenterX(place % _columns), CenterY(place / _columns));
            if (!_taken[place] && IsFree(x - width / 2, y - height / 2, x + width / 2, y + height / 2))
                return new LayoutPoint(x, y);
        }

        return null;
    }

    private bool IsFree(double left, double bottom, double right, double top)
    {
        if (left < -_halfWidth || right > _halfWidth || bottom < -_halfHeight || top > _halfHeight)
            return false;
        for (var row = Row(bottom); row <= Row(top); row++)
        {
            if (_taken.AsSpan(row * _columns + Column(left), Column(right) - Column(left) + 1).Contains(true))
                return false;
        }

        return true;
    }

    private double Nearness(int place)
    {
        var (x, y) = (CenterX(place % _columns) / _halfWidth, CenterY(place / _columns) / _halfHeight);
        return x * x + y * y;
    }

    private int Column(double x) => Math.Clamp((int)((x + _halfWidth) / _cell), 0, _columns - 1);
    private int Row(double y) => Math.Clamp((int)((y + _halfHeight) / _cell), 0, _rows - 1);
    private double CenterX(int column) => (column + 0.5) * _cell - _halfWidth;
    private double CenterY(int row) => (row + 0.5) * _cell - _halfHeight;
}
