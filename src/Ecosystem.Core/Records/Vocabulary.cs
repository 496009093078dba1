using System.Collections.Frozen;
using System.Text;

namespace Ecosystem.Core.Records;

/// <summary>
/// The written names of a closed list: <c>FundingRound</c> is written <c>funding-round</c> in files, addresses and answers.
/// Reading an unknown name never guesses: <see cref="TryParse"/> says no and <see cref="Names"/> says what would be allowed.
/// </summary>
/// <typeparam name="T">The enumeration that lists the kinds, in the order in which they are shown.</typeparam>
public static class Vocabulary<T> where T : struct, Enum
{
    private static readonly T[] ValuesInOrder = Enum.GetValues<T>();
    private static readonly FrozenDictionary<T, string> NameOf = ValuesInOrder.ToFrozenDictionary(value => value, value => Written(value.ToString()));
    private static readonly FrozenDictionary<string, T> ValueOf = ValuesInOrder.ToFrozenDictionary(value => NameOf[value], StringComparer.Ordinal);

    /// <summary>Every value, in the order of declaration.</summary>
    public static IReadOnlyList<T> Values => ValuesInOrder;

    /// <summary>Every written name, in the order of declaration.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ValuesInOrder.Select(value => NameOf[value])];

    /// <summary>The written name, for example <c>compute-credits</c>.</summary>
    public static string Name(T value) => NameOf[value];

    /// <summary>Reads a written name, exactly as written; false for anything else.</summary>
    public static bool TryParse(string? name, out T value)
    {
        value = default;
        return name is not null && ValueOf.TryGetValue(name, out value);
    }

    /// <summary>Reads a written name.</summary>
    /// <exception cref="FormatException">The name is not on the list; the message lists what is.</exception>
    public static T Parse(string name) =>
        TryParse(name, out var value) ? value : throw new FormatException($"'{name}' is none of: {string.Join(", ", Names)}.");

    private static string Written(string pascal)
    {
        var text = new StringBuilder(pascal.Length + 4);
        foreach (var letter in pascal)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
