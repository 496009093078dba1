using System.ComponentModel.DataAnnotations;

namespace Ecosystem.Web.Hosting.Limits;

/// <summary>How many requests one user, or one address without a user, may make. A burst is what may come at once after a quiet time.</summary>
public sealed class RateLimitSettings
{
    public const string Section = "Ecosystem:RateLimits";

    /// <summary>Multiplies every limit below.</summary>
    [Range(0.000001, 1_000_000)]
    public double Factor { get; set; } = 1;

    /// <summary>Pages and <c>/api/v1</c>, requests a second.</summary>
    [Range(1, 1_000_000)]
    public int ReadingPerSecond { get; set; } = 200;

    [Range(1, 1_000_000)]
    public int ReadingBurst { get; set; } = 3_000;

    /// <summary><c>/export</c>, requests a second.</summary>
    [Range(1, 1_000_000)]
    public int ExportPerSecond { get; set; } = 10;

    [Range(1, 1_000_000)]
    public int ExportBurst { get; set; } = 100;

    /// <summary>The transport of circuits, requests a second: a share of its own, so that busy reading never cuts a circuit off.</summary>
    [Range(1, 1_000_000)]
    public int CircuitPerSecond { get; set; } = 1_000;

    [Range(1, 1_000_000)]
    public int CircuitBurst { get; set; } = 10_000;
}
