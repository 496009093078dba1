using System.Collections.Frozen;
using System.Globalization;

namespace Ecosystem.Web.Explore.Ties;

/// <summary>The two ends of a path that is asked for; an end not chosen yet is empty.</summary>
public sealed record PathEnds(string From, string To)
{
    public static PathEnds None { get; } = new("", "");

    /// <summary>Reads <c>meituan~zhipu-ai</c>; null for anything else.</summary>
    public static PathEnds? Read(string? text) => text?.Split('~') is [var from, var to] ? new PathEnds(from, to) : null;

    public override string ToString() => $"{From}~{To}";
}

/// <summary>What the address says of the network beside the filter: what is asked of it and how it is looked at.</summary>
/// <param name="Path">The ends of a path; null when no path is asked for.</param>
/// <param name="Way">Which of the paths is lit, from 1.</param>
/// <param name="Communities">True to colour by community.</param>
/// <param name="Step">How far the time scrubber goes at once.</param>
/// <param name="Speed">How many steps it plays in a second: 1, 2 or 4.</param>
public sealed record NetworkOptions(PathEnds? Path = null, int Way = 1, bool Communities = false, TimeStep Step = TimeStep.Quarter, int Speed = 1)
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(["path", "way", "pin", "communities", "step", "speed"], StringComparer.Ordinal);

    /// <summary>The speeds to choose from.</summary>
    public static IReadOnlyList<int> Speeds { get; } = [1, 2, 4];

    /// <summary>The names of the parameters.</summary>
    public static IReadOnlyCollection<string> Parameters => Names;

    /// <summary>Ids of organizations and people that keep their names and their light, in the order they were pinned.</summary>
    public IReadOnlyList<string> Pins { get; private init; } = [];

    /// <summary>Reads the options of an address; what it does not know keeps its default.</summary>
    public static NetworkOptions Read(IEnumerable<KeyValuePair<string, string?>> query) =>
        query.Aggregate(new NetworkOptions(), (options, pair) => (pair.Key, pair.Value) switch
        {
            ("path", var value) => options with { Path = PathEnds.Read(value) },
            ("way", var value) => options with { Way = Number(value, way => way is >= 1 and <= PathsView.Most) },
            ("pin", { Length: > 0 } id) => options.Pins.Contains(id) ? options : options with { Pins = [.. options.Pins, id] },
            ("communities", var value) => options with { Communities = value == "true" },
            ("step", var value) => options with { Step = Vocabulary<TimeStep>.TryParse(value, out var step) ? step : TimeStep.Quarter },
            ("speed", var value) => options with { Speed = Number(value, Speeds.Contains) },
            _ => options,
        });

    /// <summary>The options with someone pinned, or no longer.</summary>
    public NetworkOptions TogglePin(string id) => this with { Pins = Pins.Contains(id) ? [.. Pins.Where(pin => pin != id)] : [.. Pins, id] };

    /// <summary>The options with nobody pinned.</summary>
    public NetworkOptions Unpinned() => this with { Pins = [] };

    /// <summary>The options with a path asked for, its first way lit; null asks for none.</summary>
    public NetworkOptions Between(PathEnds? ends) => this with { Path = ends, Way = 1 };

    /// <summary>What is asked of the network, as parts of a query: everything that "undo" takes back.</summary>
    public IEnumerable<string> Questions()
    {
        if (Path is not null) yield return $"path={Uri.EscapeDataString(Path.ToString())}";
        foreach (var pin in Pins) yield return $"pin={Uri.EscapeDataString(pin)}";
        if (Communities) yield return "communities=true";
    }

    /// <summary>The options as parts of a query, defaults left out.</summary>
    public IEnumerable<string> ToQuery()
    {
        foreach (var part in Questions()) yield return part;
        if (Path is not null && Way != 1) yield return string.Create(CultureInfo.InvariantCulture, $"way={Way}");
        if (Step != TimeStep.Quarter) yield return $"step={Vocabulary<TimeStep>.Name(Step)}";
        if (Speed != 1) yield return string.Create(CultureInfo.InvariantCulture, $"speed={Speed}");
    }

    private static int Number(string? text, Func<int, bool> allowed) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && allowed(number) ? number : 1;
}
