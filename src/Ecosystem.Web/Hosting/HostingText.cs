namespace Ecosystem.Web.Hosting;

/// <summary>The words of errors and limits (HostingText.resx).</summary>
public sealed class HostingText;
