namespace Ecosystem.Web.Shared;

/// <summary>Addresses of the pages of records. Ids are slugs, and are escaped all the same.</summary>
public static class Links
{
    public static string Organization(string id) => "/organizations/" + Uri.EscapeDataString(id);
    public static string Person(string id) => "/people/" + Uri.EscapeDataString(id);
    public static string Deal(string id) => "/deals/" + Uri.EscapeDataString(id);
    public static string Source(string id) => "/sources/" + Uri.EscapeDataString(id);

    /// <summary>An event's place on the page of events.</summary>
    public static string Event(string id) => "/events#" + Uri.EscapeDataString(id);

    /// <summary>The page of an organization or, for kind <c>person</c>, of a person.</summary>
    public static string Party(string id, string kind) => kind == "person" ? Person(id) : Organization(id);
}
