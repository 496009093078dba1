using Ecosystem.Core.Records;
using Ecosystem.Core.Snapshots;

namespace Ecosystem.Core.Export.Graphs;

/// <summary>A colour, 0 to 255 each.</summary>
public readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads the six digits of <c>1a4396</c>.</summary>
    public static Ink Of(int digits) => new((byte)(digits >> 16), (byte)(digits >> 8), (byte)digits);
}

/// <summary>
/// The colours of forms on white, the same as on the pages (wwwroot/css/tokens.css): a family has one hue; several families, and none known, have inks of their own.
/// </summary>
public static class GraphInk
{
    public static Ink Node { get; } = Ink.Of(0x33383e);
    public static Ink Unicorn { get; } = Ink.Of(0x15181c);
    public static Ink Mixed { get; } = Ink.Of(0x33383e);
    public static Ink Undisclosed { get; } = Ink.Of(0x7f848b);

    /// <summary>The colour of a set of forms.</summary>
    public static Ink Of(FormSet forms)
    {
        var inks = forms.ToList().Select(form => Of(form.Family())).Distinct().ToArray();
        return inks.Length switch { 0 => Undisclosed, 1 => inks[0], _ => Mixed };
    }

    /// <summary>The colour of a family; promises share the hue of other.</summary>
    public static Ink Of(ConsiderationFamily family) => family switch
    {
        ConsiderationFamily.Cash => Ink.Of(0x1a4396),
        ConsiderationFamily.Compute => Ink.Of(0xe06410),
        ConsiderationFamily.Traffic => Ink.Of(0xc01a58),
        ConsiderationFamily.Knowledge => Ink.Of(0x007480),
        ConsiderationFamily.Operations => Ink.Of(0x6b5a0c),
        ConsiderationFamily.Shares => Ink.Of(0xab69e2),
        ConsiderationFamily.Promises or ConsiderationFamily.Other => Ink.Of(0x4d2f2b),
        _ => throw new InvalidOperationException($"No such family: {family}."),
    };
}
