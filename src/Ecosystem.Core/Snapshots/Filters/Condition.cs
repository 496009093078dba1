using Ecosystem.Core.Records;

namespace Ecosystem.Core.Snapshots;

/// <summary>What a condition asks of a deal.</summary>
public enum ConditionKind
{
    /// <summary>Some consideration has the form: <c>form.traffic</c>.</summary>
    Form,

    /// <summary>The party takes part: <c>investor.tencent</c>; or no investor is named: <c>investor.none</c>.</summary>
    Investor,

    /// <summary>The target works in the sector: <c>sector.ai-chips</c>; or in none on record: <c>sector.none</c>.</summary>
    Sector,

    /// <summary>The party itself gives the form: <c>gives.tencent.traffic</c>.</summary>
    Gives,

    /// <summary>The party takes part and somebody else's consideration is known: <c>others.tencent</c>.</summary>
    Others,

    /// <summary>The considerations do not tell all of the headline by form, or there is no headline.</summary>
    Unexplained,

    /// <summary>The considerations do not tell all of the headline by investor, or there is no headline.</summary>
    Unsplit,

    /// <summary>The considerations come to more than the headline, or there is no headline while they disclose dollars.</summary>
    Beyond,
}

/// <summary>
/// A condition of the filter's <c>also</c>, for questions that the facets cannot put: two investors together, what one of them gives, what stays unexplained.
/// A value joins conditions that must all hold: <c>investor.tencent~form.traffic</c>.
/// </summary>
/// <param name="Subject">Id of a party, a sector, or <see cref="None"/>; null where the kind has none.</param>
/// <param name="Form">A value of the filter's form; null where the kind has none.</param>
public sealed record Condition(ConditionKind Kind, string? Subject = null, string? Form = null)
{
    /// <summary>Stands for nobody and for no sector.</summary>
    public const string None = "none";

    private const char Between = '.', And = '~';

    /// <summary>How conditions are written, for those who wrote something else.</summary>
    public static IReadOnlyList<string> Shapes { get; } =
        ["form.traffic", "investor.tencent", "investor.none", "sector.ai-chips", "sector.none", "gives.tencent.traffic", "others.tencent", "unexplained", "unsplit", "beyond"];

    /// <summary>The id of the party it names, if it names one.</summary>
    public string? Party => Kind is ConditionKind.Investor or ConditionKind.Gives or ConditionKind.Others && Subject != None ? Subject : null;

    /// <summary>The sector it names, if it names one.</summary>
    public string? Sector => Kind == ConditionKind.Sector && Subject != None ? Subject : null;

    /// <summary>Reads a value of <c>also</c>; null when some part of it is no condition.</summary>
    public static IReadOnlyList<Condition>? ReadAll(string text)
    {
        var read = text.Split(And).Select(Read).ToArray();
        return read.Contains(null) ? null : [.. read.OfType<Condition>()];
    }

    /// <summary>The conditions as one value, each once and in a fixed order.</summary>
    public static string Join(IEnumerable<Condition> conditions) =>
        string.Join(And, conditions.Select(condition => condition.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The condition as written.</summary>
    public override string ToString() =>
        string.Join(Between, new[] { Vocabulary<ConditionKind>.Name(Kind), Subject, Form }.OfType<string>());

    private static Condition? Read(string text) => text.Split(Between) switch
    {
        ["form", var form] when FormValues.Names.Contains(form) => new(ConditionKind.Form, null, form),
        ["investor", { Length: > 0 } id] => new(ConditionKind.Investor, id),
        ["sector", { Length: > 0 } sector] => new(ConditionKind.Sector, sector),
        ["gives", { Length: > 0 } id, var form] when id != None && FormValues.Names.Contains(form) => new(ConditionKind.Gives, id, form),
        ["others", { Length: > 0 } id] when id != None => new(ConditionKind.Others, id),
        ["unexplained"] => new(ConditionKind.Unexplained),
        ["unsplit"] => new(ConditionKind.Unsplit),
        ["beyond"] => new(ConditionKind.Beyond),
        _ => null,
    };
}
