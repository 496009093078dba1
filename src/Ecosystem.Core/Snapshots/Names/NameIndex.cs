using System.Numerics;

namespace Ecosystem.Core.Snapshots;

/// <summary>
/// Every writing of every entry in one column, beside a column of the letters each is made of: a query passes over what
/// cannot match at the speed of memory, and looks at text only where all its letters are there.
/// </summary>
internal sealed class NameIndex
{
    private readonly NameForm[] _forms;
    private readonly ulong[] _letters;
    private readonly int[] _first;
    private readonly ulong[] _entryLetters;

    public NameIndex(IReadOnlyList<NameEntry> entries)
    {
        var products = entries.Where(entry => entry is { Kind: SearchKind.Product, Owner: not null }).ToLookup(entry => entry.Owner!);
        var (writings, forms) = (new NameForms(), new List<NameForm>());
        _first = new int[entries.Count + 1];
        _entryLetters = new ulong[entries.Count];
        for (var entry = 0; entry < entries.Count; entry++)
        {
            forms.AddRange(writings.Of(entries[entry]));
            if (entries[entry].Kind == SearchKind.Organization)
                forms.AddRange(products[entries[entry].Id].SelectMany(writings.OfProduct));
            _first[entry + 1] = forms.Count;
            foreach (var form in forms[_first[entry]..])
                _entryLetters[entry] |= form.Letters;
        }

        _forms = [.. forms];
        _letters = [.. forms.Select(form => form.Letters)];
    }

    /// <summary>True when the entry's names together lack at most so many letters of the query.</summary>
    public bool MayMatch(int entry, ulong letters, int lacking) => BitOperations.PopCount(letters & ~_entryLetters[entry]) <= lacking;

    /// <summary>The entry's next writing at or after <paramref name="from"/> that lacks at most so many letters of the query; null at the end.</summary>
    public NameForm? Next(int entry, ref int from, ulong letters, int lacking)
    {
        for (var i = _first[entry] + from; i < _first[entry + 1]; i++)
        {
            if (BitOperations.PopCount(letters & ~_letters[i]) > lacking)
                continue;
            from = i - _first[entry] + 1;
            return _forms[i];
        }

        return null;
    }
}
