namespace Ecosystem.Web.Embed;

/// <summary>Texts of what stands in other people's pages (EmbedText.resx).</summary>
public sealed class EmbedText;
