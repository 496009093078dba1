namespace Ecosystem.Web.Sources;

/// <summary>The texts of the pages of sources (SourceText.resx).</summary>
public sealed class SourceText;
