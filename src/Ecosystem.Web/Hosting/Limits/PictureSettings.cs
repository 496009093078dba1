using System.ComponentModel.DataAnnotations;

namespace Ecosystem.Web.Hosting.Limits;

/// <summary>How much goes into pictures and graph answers; what is left out is said beside them.</summary>
public sealed class PictureSettings
{
    public const string Section = "Ecosystem:Pictures";

    /// <summary>Organizations and people in the network.</summary>
    [Range(1, 1_000_000)]
    public int Nodes { get; set; } = 20_000;

    /// <summary>Deals in network and timeline.</summary>
    [Range(1, 10_000_000)]
    public int Deals { get; set; } = 100_000;

    /// <summary>The same, in the core's words.</summary>
    public PictureLimits ToLimits() => new(Nodes, Deals);
}
