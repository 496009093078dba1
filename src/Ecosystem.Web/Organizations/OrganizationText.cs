namespace Ecosystem.Web.Organizations;

/// <summary>Texts of the pages of organizations and of the parts they share with those of people (OrganizationText.resx).</summary>
public sealed class OrganizationText;
