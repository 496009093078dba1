namespace Ecosystem.Core.Views.Layout;

/// <summary>A place in a picture. The x axis points right, the y axis up; units are those of the frame it was made for.</summary>
public readonly record struct LayoutPoint(double X, double Y);

/// <summary>A tie between two nodes, given by their indexes. Direction plays no part.</summary>
/// <param name="Weight">How strongly it pulls, above zero; the number of deals is a good choice.</param>
public readonly record struct LayoutEdge(int Source, int Target, double Weight = 1);

/// <summary>What a layout is asked for.</summary>
public sealed record LayoutOptions
{
    /// <summary>Half the width of the picture, in its own units.</summary>
    public double HalfWidth { get; init; } = 1000;

    /// <summary>Half the height of the picture: two thirds of the width fill a landscape stage.</summary>
    public double HalfHeight { get; init; } = 667;

    /// <summary>Free space kept around a node beyond its radius, in the picture's units.</summary>
    public double Margin { get; init; } = 5;

    /// <summary>The same seed and graph give the same picture on every machine.</summary>
    public ulong Seed { get; init; } = 2513;
}
