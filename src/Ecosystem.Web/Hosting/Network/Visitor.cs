using System.Net;
using System.Net.Sockets;
using System.Security.Claims;

namespace Ecosystem.Web.Hosting.Network;

/// <summary>Whose share of a limit a request counts against: the signed-in user, else the address it came from.</summary>
/// <param name="Key">Stable as long as user and address are.</param>
internal readonly record struct Visitor(string Key, bool IsUser)
{
    public static Visitor Of(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true && context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } user
            ? new($"user {user}", true)
            : new(Of(context.Connection.RemoteIpAddress), false);

    private static string Of(IPAddress? address)
    {
        if (address is null)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? new IPNetwork(Network64(address), 64).ToString() // One subscriber usually holds a whole /64.
            : address.ToString();
    }

    private static IPAddress Network64(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
