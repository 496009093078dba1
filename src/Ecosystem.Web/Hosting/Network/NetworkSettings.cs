namespace Ecosystem.Web.Hosting.Network;

/// <summary>Where requests come from. Lists are separated by <c>;</c> as in <c>AllowedHosts</c>.</summary>
public sealed class NetworkSettings
{
    /// <summary>Addresses and networks of the proxies in front, <c>10.0.0.1;fd00::/8</c>. Only their <c>X-Forwarded-*</c> headers are believed; without any, none are.</summary>
    public string Proxies { get; set; } = "";

    /// <summary>Origins under which the app is reached, <c>https://ecosystem.example</c>, where the request itself does not show it.</summary>
    public string PublicOrigins { get; set; } = "";

    internal static string[] Split(string list) =>
        list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
