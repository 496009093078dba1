namespace Ecosystem.Web.Hosting;

/// <summary>What happens right after the start.</summary>
public sealed class StartSettings
{
    /// <summary>True to ask for the first pages before anybody else does (<see cref="Warming"/>).</summary>
    public bool WarmUp { get; set; } = true;
}
