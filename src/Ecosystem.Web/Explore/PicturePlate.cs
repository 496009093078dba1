namespace Ecosystem.Web.Explore;

/// <summary>What stands around a picture that is taken away, as the script sets it; see Client/src/network/plate/plate.ts.</summary>
/// <param name="Filter">The filter in words.</param>
/// <param name="Figures">What the set amounts to.</param>
/// <param name="Notes">What lines and shapes do not say by themselves.</param>
/// <param name="Source">Where it comes from: site, version, licence, address, day; a line each.</param>
/// <param name="File">Name of the file without its ending.</param>
public sealed record PicturePlate(
    string Title, string Filter, string Figures, IReadOnlyList<PlateLine> Lines, IReadOnlyList<PlateTint> Tints, IReadOnlyList<PlateShape> Shapes,
    IReadOnlyList<string> Notes, IReadOnlyList<string> Source, string File);

/// <summary>A line of the legend: solid, two, dashed or dotted, in the colour of a form.</summary>
public sealed record PlateLine(string Stroke, string Form, string Text);

/// <summary>A colour of the legend, where colours stand for communities; by its number, see CommunityTints.</summary>
public sealed record PlateTint(int Number, string Text);

/// <summary>A shape of the legend: of a kind of organization, or of a person.</summary>
public sealed record PlateShape(string Kind, bool Unicorn, string Text);
