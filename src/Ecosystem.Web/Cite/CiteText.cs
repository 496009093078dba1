namespace Ecosystem.Web.Cite;

/// <summary>The texts of citations.</summary>
public sealed class CiteText;
