namespace Ecosystem.Core.Snapshots;

/// <summary>Lists the writings by which a record can be met. The names of an investor come back in each of its deals: they are folded once.</summary>
internal sealed class NameForms
{
    private readonly Dictionary<(NameField Field, string Text, string? Shown), NameForm?> _known = [];

    public NameForm[] Of(NameEntry entry)
    {
        var (isDeal, isParty) = (entry.Kind == SearchKind.Deal, entry.Kind is SearchKind.Organization or SearchKind.Person);
        var forms = new List<NameForm?> { Form(NameField.Name, entry.Name), Form(NameField.Name, entry.NameZh) };
        forms.AddRange(entry.Aliases.Select(alias => Form(isDeal ? NameField.Related : NameField.Alias, alias)));
        forms.AddRange(OfPinyin(entry.Pinyin));
        forms.AddRange(OfTicker(entry.Ticker));
        if (isParty)
            forms.Add(Form(NameField.LatinInitials, Initials(TextFold.Fold(entry.Name)), entry.Name));
        if (isDeal)
            forms.Add(Form(NameField.Alias, entry.Id));
        return [.. forms.OfType<NameForm>().DistinctBy(form => (form.Field, form.Compact))];
    }

    /// <summary>The names of a product, as they find the organization it belongs to.</summary>
    public IEnumerable<NameForm> OfProduct(NameEntry product) =>
        new[] { product.Name, product.NameZh, product.Pinyin }
            .Select(name => Form(NameField.Related, name, product.Name))
            .OfType<NameForm>();

    /// <summary>The data writes ü as v; many type u.</summary>
    private IEnumerable<NameForm?> OfPinyin(string? pinyin)
    {
        if (pinyin is null)
            yield break;
        yield return Form(NameField.Pinyin, pinyin);
        if (pinyin.Contains('v', StringComparison.Ordinal))
            yield return Form(NameField.Pinyin, pinyin.Replace('v', 'u'), pinyin);
        yield return Form(NameField.PinyinInitials, Initials(pinyin), pinyin);
    }

    private IEnumerable<NameForm?> OfTicker(string? ticker)
    {
        foreach (var listing in (ticker ?? "").Split(['/', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = listing.Split(':', 2, StringSplitOptions.TrimEntries);
            foreach (var writing in parts.Length == 2 ? Writings(parts[0], parts[1]) : [listing])
                yield return Form(NameField.Ticker, writing, listing);
        }
    }

    /// <summary><c>HKEX:0700</c> is also written 0700, 700, 0700.HK and 700.HK.</summary>
    private static IEnumerable<string> Writings(string exchange, string code)
    {
        var market = exchange switch { "HKEX" => "hk", "SSE" => "sh", "SZSE" => "sz", _ => exchange };
        foreach (var number in new[] { code, code.TrimStart('0') })
        {
            yield return $"{exchange} {number}";
            yield return $"{number} {market}";
            yield return number;
        }
    }

    /// <summary>The first letters of several words, for example <c>gs</c> of Goldman Sachs; null for a single word.</summary>
    private static string? Initials(string words)
    {
        var initials = string.Concat(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));
        return initials.Length > 1 ? initials : null;
    }

    private NameForm? Form(NameField field, string? text, string? shown = null)
    {
        if (text is null)
            return null;
        if (!_known.TryGetValue((field, text, shown), out var form))
            _known.Add((field, text, shown), form = NameForm.Of(field, text, shown));
        return form;
    }
}
