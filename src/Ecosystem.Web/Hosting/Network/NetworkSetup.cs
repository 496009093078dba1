using System.Net;
using Ecosystem.Web.Hosting.Headers;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting.Network;

internal static class NetworkSetup
{
    /// <summary>The hosts served when <c>AllowedHosts</c> says nothing.</summary>
    private static readonly string[] OwnMachine = ["localhost", "127.0.0.1", "[::1]"];

    public static void AddNetwork(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<HostFilteringOptions>(options =>
        {
            if (string.IsNullOrWhiteSpace(builder.Configuration["AllowedHosts"]))
                options.AllowedHosts = OwnMachine;
            options.AllowEmptyHosts = false;
            options.IncludeFailureMessage = false;
        });
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<NetworkSettings>>((options, network) => Trust(options, network.Value));
        builder.Services.AddSingleton<OriginCheck>();
        builder.Services.AddSingleton<ImportMapHash>();
        // First in the list, so that it wraps the framework's own filters, host filtering among them.
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, OutermostFilter>());
    }

    private static void Trust(ForwardedHeadersOptions options, NetworkSettings network)
    {
        options.ForwardedHeaders = ForwardedHeaders.All;
        options.ForwardLimit = null; // Goes back as far as the listed proxies reach.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var entry in NetworkSettings.Split(network.Proxies))
        {
            if (IPAddress.TryParse(entry, out var address))
                options.KnownProxies.Add(address);
            else
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(entry));
        }
    }
}
