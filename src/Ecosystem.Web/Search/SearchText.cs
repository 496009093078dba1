namespace Ecosystem.Web.Search;

/// <summary>Texts of the page of results (SearchText.resx).</summary>
public sealed class SearchText;
