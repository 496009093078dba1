using Ecosystem.Core.Export.Pictures;

namespace Ecosystem.Web.Previews;

/// <summary>The font of previews, Latin and simplified Chinese, read when the first of them is drawn.</summary>
internal static class PreviewFont
{
    private static readonly Lazy<Font> Read = new(() =>
    {
        using var resource = typeof(PreviewFont).Assembly.GetManifestResourceStream("preview-font.woff")
            ?? throw new InvalidOperationException("The font of previews is not in the app: it was built without its client packages.");
        using var file = new MemoryStream();
        resource.CopyTo(file);
        return new Font(file.ToArray());
    });

    public static Font Value => Read.Value;
}
