namespace Ecosystem.Web.Organizations.Charts;

/// <summary>One form's part of a year's bar.</summary>
internal sealed record MoneyBlock(FormKey Form, double Y, double Height);

/// <summary>A line of the scale.</summary>
internal sealed record ScaleLine(double Y, string Label);

/// <summary>A year's bar.</summary>
/// <param name="Year">The year as the axis writes it.</param>
/// <param name="Blocks">From the ground up; empty when nothing is disclosed.</param>
/// <param name="Label">The year's dollars; null where there is no room or nothing to say.</param>
/// <param name="Top">Where the bar ends.</param>
/// <param name="Silent">Deals of the year that disclose nothing.</param>
/// <param name="Words">The whole bar in words.</param>
internal sealed record MoneyBar(string Year, double X, double Width, IReadOnlyList<MoneyBlock> Blocks, string? Label, double Top, int Silent, string Words)
{
    public double Middle => X + Width / 2;
}
