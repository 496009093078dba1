namespace Ecosystem.Core.Views.Layout;

/// <summary>
/// A square cut into four again and again, each part knowing its mass and where it lies: far parts act as one body
/// (Barnes and Hut, 1986). All columns are reused from one step to the next.
/// </summary>
internal sealed class QuadTree(int count)
{
    /// <summary>A part counts as far when its side is below this share of the distance.</summary>
    private const double Openness = 0.9;

    private const int Deepest = 40;
    private const int None = -1;

    private readonly int[] _nextInLeaf = new int[count];
    private readonly int[] _stack = new int[4 * Deepest + 4];
    private int[] _firstChild = new int[count * 4];
    private int[] _body = new int[count * 4];
    private double[] _mass = new double[count * 4];
    private double[] _massX = new double[count * 4];
    private double[] _massY = new double[count * 4];
    private double[] _side = new double[count * 4];
    private double[] _x = [];
    private double[] _y = [];
    private double[] _bodyMass = [];
    private int _used;

    public void Build(double[] x, double[] y, double[] mass)
    {
        (_x, _y, _bodyMass) = (x, y, mass);
        double minX = x[0], maxX = x[0], minY = y[0], maxY = y[0];
        for (var i = 1; i < x.Length; i++)
        {
            (minX, maxX) = (Math.Min(minX, x[i]), Math.Max(maxX, x[i]));
            (minY, maxY) = (Math.Min(minY, y[i]), Math.Max(maxY, y[i]));
        }

        _used = 0;
        var root = Add(Math.Max(maxX - minX, maxY - minY) + 1e-9);
        for (var i = 0; i < x.Length; i++)
            Insert(root, i, (minX + maxX) / 2, (minY + maxY) / 2);
        for (var part = 0; part < _used; part++)
        {
            _massX[part] /= Math.Max(_mass[part], 1e-12);
            _massY[part] /= Math.Max(_mass[part], 1e-12);
        }
    }

    /// <summary>What all bodies but the given one do to it.</summary>
    public (double X, double Y) PushOn(int body, double nearest)
    {
        var (x, y) = (_x[body], _y[body]);
        double sumX = 0, sumY = 0;
        var top = 0;
        _stack[top++] = 0;
        while (top > 0)
        {
            var part = _stack[--top];
            var (dx, dy) = (x - _massX[part], y - _massY[part]);
            var distance = dx * dx + dy * dy;
            if (_firstChild[part] != None && _side[part] * _side[part] >= Openness * Openness * distance)
            {
                for (var quarter = 0; quarter < 4; quarter++)
                {
                    if (_mass[_firstChild[part] + quarter] > 0)
                        _stack[top++] = _firstChild[part] + quarter;
                }

                continue;
            }

            // A leaf that holds the body itself lies at no distance from it and so adds nothing.
            var push = _mass[part] / (distance + nearest);
            sumX += dx * push;
            sumY += dy * push;
        }

        return (sumX, sumY);
    }

    private void Insert(int part, int body, double centerX, double centerY)
    {
        for (var depth = 0; ; depth++)
        {
            if (_firstChild[part] == None && (_body[part] == None || depth == Deepest))
            {
                _nextInLeaf[body] = _body[part];
                _body[part] = body;
                Weigh(part, body);
                return;
            }

            if (_firstChild[part] == None)
                Split(part, centerX, centerY);
            Weigh(part, body);
            (part, centerX, centerY) = ChildFor(part, body, centerX, centerY);
        }
    }

    private void Split(int part, double centerX, double centerY)
    {
        var resident = _body[part];
        var half = _side[part] / 2;
        var first = Add(half);
        Add(half);
        Add(half);
        Add(half);
        _firstChild[part] = first;
        _body[part] = None;
        var (child, _, _) = ChildFor(part, resident, centerX, centerY);
        _body[child] = resident;
        Weigh(child, resident);
    }

    private (int Part, double X, double Y) ChildFor(int part, int body, double centerX, double centerY)
    {
        var quarter = _side[part] / 4;
        var (right, up) = (_x[body] >= centerX, _y[body] >= centerY);
        return (_firstChild[part] + (right ? 1 : 0) + (up ? 2 : 0), centerX + (right ? quarter : -quarter), centerY + (up ? quarter : -quarter));
    }

    private void Weigh(int part, int body)
    {
        var mass = _bodyMass[body];
        _mass[part] += mass;
        _massX[part] += mass * _x[body];
        _massY[part] += mass * _y[body];
    }

    private int Add(double side)
    {
        if (_used == _side.Length)
            Grow();
        (_firstChild[_used], _body[_used], _side[_used]) = (None, None, side);
        (_mass[_used], _massX[_used], _massY[_used]) = (0, 0, 0);
        return _used++;
    }

    private void Grow()
    {
        var size = _side.Length * 2;
        Array.Resize(ref _firstChild, size);
        Array.Resize(ref _body, size);
        Array.Resize(ref _mass, size);
        Array.Resize(ref _massX, size);
        Array.Resize(ref _massY, size);
        Array.Resize(ref _side, size);
    }
}
