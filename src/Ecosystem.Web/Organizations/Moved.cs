using Microsoft.AspNetCore.Components;

namespace Ecosystem.Web.Organizations;

/// <summary>Sends those who ask for a merged record on to the one that survived, for good where the answer's status can still say so.</summary>
internal static class Moved
{
    public static void To(NavigationManager navigation, HttpContext? context, string address)
    {
        if (context is { Response.HasStarted: false })
            context.Response.Redirect(address, permanent: true, preserveMethod: true);
        else
            navigation.NavigateTo(address, replace: true);
    }
}
