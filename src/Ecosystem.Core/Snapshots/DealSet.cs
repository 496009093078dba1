using System.Numerics;
using System.Runtime.InteropServices;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// A set of deals: one bit per deal of a snapshot, bit i being the deal at index i of <see cref="Snapshot.Deals"/>.
/// Immutable; sets of different snapshots must not be combined. Bits beyond <see cref="Size"/> are always zero.
/// </summary>
public sealed class DealSet : IEquatable<DealSet>
{
    private readonly ulong[] _words;

    internal DealSet(ulong[] words, int size)
    {
        _words = words;
        Size = size;
    }

    /// <summary>How many deals the snapshot has, in the set or not.</summary>
    public int Size { get; }

    /// <summary>How many deals are in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>True when no deal is in the set.</summary>
    public bool IsEmpty => !_words.AsSpan().ContainsAnyExcept(0UL);

    internal ReadOnlySpan<ulong> Words => _words;

    /// <summary>No deal of a snapshot with <paramref name="size"/> deals.</summary>
    public static DealSet None(int size) => new(new ulong[WordsFor(size)], size);

    /// <summary>Every deal of a snapshot with <paramref name="size"/> deals.</summary>
    public static DealSet All(int size)
    {
        var words = new ulong[WordsFor(size)];
        words.AsSpan().Fill(ulong.MaxValue);
        if ((size & 63) != 0)
            words[^1] = (1UL << (size & 63)) - 1;
        return new DealSet(words, size);
    }

    /// <summary>The deals at the given indexes.</summary>
    public static DealSet Of(int size, IEnumerable<int> deals)
    {
        var words = new ulong[WordsFor(size)];
        foreach (var deal in deals)
            words[deal >> 6] |= 1UL << (deal & 63);
        return new DealSet(words, size);
    }

    /// <summary>The deals of a snapshot for which a condition holds.</summary>
    public static DealSet Where(int size, Func<int, bool> condition)
    {
        var words = new ulong[WordsFor(size)];
        for (var deal = 0; deal < size; deal++)
        {
            if (condition(deal))
                words[deal >> 6] |= 1UL << (deal & 63);
        }

        return new DealSet(words, size);
    }

    /// <summary>True when the deal at the index is in the set.</summary>
    public bool Contains(int deal) => (_words[deal >> 6] >> (deal & 63) & 1) != 0;

    /// <summary>The deals in both sets.</summary>
    public DealSet And(DealSet other) => Combine(other, static (a, b) => a & b, static (a, b) => a & b);

    /// <summary>The deals in either set.</summary>
    public DealSet Or(DealSet other) => Combine(other, static (a, b) => a | b, static (a, b) => a | b);

    /// <summary>The deals in this set and not in the other.</summary>
    public DealSet AndNot(DealSet other) => Combine(other, static (a, b) => a & ~b, static (a, b) => Vector.AndNot(a, b));

    /// <summary>How many deals both sets share.</summary>
    public int CountOfAnd(DealSet other)
    {
        Same(other);
        var count = 0;
        for (var i = 0; i < _words.Length; i++)
            count += BitOperations.PopCount(_words[i] & other._words[i]);
        return count;
    }

    /// <summary>The indexes of the deals in the set, ascending.</summary>
    public IEnumerable<int> Indexes()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            for (var word = _words[i]; word != 0; word &= word - 1)
                yield return (i << 6) + BitOperations.TrailingZeroCount(word);
        }
    }

    /// <summary>Base64 of ⌈size/8⌉ bytes, the least significant bit of the first byte being deal 0.</summary>
    public string ToBase64()
    {
        var bytes = new byte[(Size + 7) / 8];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(_words[i >> 3] >> ((i & 7) * 8));
        return Convert.ToBase64String(bytes);
    }

    public bool Equals(DealSet? other) => other is not null && Size == other.Size && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as DealSet);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Size);
        hash.AddBytes(MemoryMarshal.AsBytes(_words.AsSpan()));
        return hash.ToHashCode();
    }

    private static int WordsFor(int size) => (size + 63) / 64;

    private DealSet Combine(DealSet other, Func<ulong, ulong, ulong> one, Func<Vector<ulong>, Vector<ulong>, Vector<ulong>> many)
    {
        Same(other);
        var words = new ulong[_words.Length];
        var width = Vector<ulong>.Count;
        var i = 0;
        for (; i + width <= words.Length; i += width)
            many(new Vector<ulong>(_words, i), new Vector<ulong>(other._words, i)).CopyTo(words, i);
        for (; i < words.Length; i++)
            words[i] = one(_words[i], other._words[i]);
        return new DealSet(words, Size);
    }

    private void Same(DealSet other)
    {
        if (other.Size != Size)
            throw new ArgumentException($"A set over {other.Size} deals cannot be combined with one over {Size}.", nameof(other));
    }
}
