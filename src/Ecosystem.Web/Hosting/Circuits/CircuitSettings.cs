using System.ComponentModel.DataAnnotations;

namespace Ecosystem.Web.Hosting.Circuits;

/// <summary>How many live pages are kept, and how large a message from one may be.</summary>
public sealed class CircuitSettings
{
    public const string Section = "Ecosystem:Circuits";

    /// <summary>Open circuits of one signed-in user.</summary>
    [Range(1, 100_000)]
    public int PerUser { get; set; } = 20;

    /// <summary>Open circuits of one address without a user.</summary>
    [Range(1, 100_000)]
    public int PerAddress { get; set; } = 50;

    /// <summary>Circuits whose browser is gone that are kept for its return.</summary>
    [Range(0, 100)]
    public int DisconnectedRetained { get; set; } = 100;

    /// <summary>How long they are kept, in seconds.</summary>
    [Range(0, 180)]
    public int DisconnectedSeconds { get; set; } = 180;

    /// <summary>Bytes of one message from a browser.</summary>
    [Range(1_024, 32_768)]
    public int LargestMessage { get; set; } = 32_768;
}
