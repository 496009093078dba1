namespace Ecosystem.Core.Snapshots;

/// <summary>Texts folded once, for <see cref="TextQuery.Matches"/> to look through: those of a party, or the round and summary of a deal.</summary>
public sealed class SearchText
{
    private readonly NameForm[] _forms;

    private SearchText(IEnumerable<NameForm?> forms) => _forms = [.. forms.OfType<NameForm>()];

    /// <summary>All writings of a record's names.</summary>
    public static SearchText Of(NameEntry entry) => new(new NameForms().Of(entry));

    /// <summary>Plain text, met at the beginning of any word; nulls are left out.</summary>
    public static SearchText Of(params IEnumerable<string?> texts) => new(texts.Select(text => NameForm.Of(NameField.Text, text)));

    internal bool Holds(QueryWord word, bool alone)
    {
        foreach (var form in _forms)
        {
            var met = form.Meet(word);
            if (met == Meeting.None)
                continue;
            if (form.IsInitials ? met == Meeting.Whole : !word.MustBeWord(alone) || IsWords(met))
                return true;
        }

        return false;
    }

    private static bool IsWords(Meeting met) => met is Meeting.Whole or Meeting.StartWords or Meeting.InnerWords;
}
