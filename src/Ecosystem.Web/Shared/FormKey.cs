using Ecosystem.Core.Records;

namespace Ecosystem.Web.Shared;

/// <summary>
/// What a deal is paid with, as chips and legends show it: one of the twelve forms, or <see cref="Mixed"/>, or <see cref="Undisclosed"/>.
/// A <see cref="ConsiderationForm"/> turns into one by itself.
/// </summary>
/// <param name="Name">The written name, as in the filter: compute-credits, mixed, undisclosed.</param>
public readonly record struct FormKey(string Name)
{
    /// <summary>Two or more different forms.</summary>
    public static readonly FormKey Mixed = new("mixed");

    /// <summary>No consideration known at all.</summary>
    public static readonly FormKey Undisclosed = new("undisclosed");

    /// <summary>The twelve forms in their order, then mixed and undisclosed.</summary>
    public static IReadOnlyList<FormKey> All { get; } =
        [.. Vocabulary<ConsiderationForm>.Names.Select(name => new FormKey(name)), Mixed, Undisclosed];

    /// <summary>One form as it stands; none is undisclosed, several are mixed.</summary>
    public static FormKey Of(IEnumerable<ConsiderationForm> forms)
    {
        var distinct = forms.Distinct().Take(2).ToArray();
        return distinct.Length switch { 0 => Undisclosed, 1 => distinct[0], _ => Mixed };
    }

    /// <summary>A form as its key.</summary>
    public static FormKey FromConsiderationForm(ConsiderationForm form) => new(Vocabulary<ConsiderationForm>.Name(form));

    public static implicit operator FormKey(ConsiderationForm form) => FromConsiderationForm(form);

    /// <summary>The class that sets a form's colours (see tokens.css).</summary>
    public string Css => "f-" + Name;

    /// <summary>The paint of a mark in SVG: the plain hue for cash, else the form's pattern (see FormPatterns).</summary>
    public string Paint => Name == "cash" ? "var(--form-cash)" : $"url(#p-{Name})";
}
