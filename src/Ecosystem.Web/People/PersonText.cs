namespace Ecosystem.Web.People;

/// <summary>Texts of the pages of people (PersonText.resx).</summary>
public sealed class PersonText;
