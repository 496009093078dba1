using System.Net;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting.Network;

internal sealed class NetworkSettingsCheck : IValidateOptions<NetworkSettings>
{
    public ValidateOptionsResult Validate(string? name, NetworkSettings options)
    {
        var failures = NetworkSettings.Split(options.Proxies).Where(entry => !IsAddressOrNetwork(entry))
            .Select(entry => $"Ecosystem:Proxies holds '{entry}', which is neither an address nor a network such as 10.0.0.0/8.")
            .Concat(NetworkSettings.Split(options.PublicOrigins).Where(entry => !IsOrigin(entry))
                .Select(entry => $"Ecosystem:PublicOrigins holds '{entry}', which is no origin such as https://ecosystem.example."))
            .ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsAddressOrNetwork(string entry) => IPAddress.TryParse(entry, out _) || IPNetwork.TryParse(entry, out _);

    private static bool IsOrigin(string entry) =>
        Uri.TryCreate(entry, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && uri.GetLeftPart(UriPartial.Authority).Equals(entry, StringComparison.OrdinalIgnoreCase);
}
