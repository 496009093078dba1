using System.Collections.Frozen;

namespace Ecosystem.Core.Views;

/// <summary>
/// Which lanes are folded to a thin row, as addresses write it: keys with commas between them, or <c>all</c> followed by the keys that are not.
/// </summary>
public sealed class LaneFold
{
    /// <summary>A longer text is not read.</summary>
    public const int Longest = 2000;

    private const string AllText = "all";
    private const char Comma = ',';
    private readonly FrozenSet<string> keys;

    private LaneFold(bool all, IEnumerable<string> keys) => (All, this.keys) = (all, keys.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Nothing is folded.</summary>
    public static LaneFold None { get; } = new(false, []);

    /// <summary>Everything is folded.</summary>
    public static LaneFold Everything { get; } = new(true, []);

    /// <summary>True when every lane is folded but those named.</summary>
    public bool All { get; }

    /// <summary>Reads what an address says; null, empty or too long folds nothing.</summary>
    public static LaneFold Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > Longest)
            return None;
        var parts = text.Split(Comma, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var all = parts is [AllText, ..];
        return new LaneFold(all, all ? parts.Skip(1) : parts);
    }

    /// <summary>True when the lane is folded.</summary>
    public bool Folds(string key) => All != keys.Contains(key);

    /// <summary>The same with one lane turned over.</summary>
    public LaneFold Toggle(string key) => new(All, keys.Contains(key) ? keys.Where(other => other != key) : keys.Append(key));

    /// <summary>As an address writes it; empty when nothing is folded.</summary>
    public override string ToString() => string.Join(Comma, (All ? [AllText] : Array.Empty<string>()).Concat(keys.Order(StringComparer.Ordinal)));
}
