using System.Diagnostics;

namespace Ecosystem.Core.Tests.Datasets;

/// <summary>The package as others read it: an implementation of the standard that is not ours (tests/frictionless).</summary>
public class FrictionlessTests
{
    private static readonly string Folder = Path.Combine(PackageFolder.Real, "..", "tests", "frictionless");

    [Fact]
    public async Task Package_ByAnotherImplementation_IsValid()
    {
        await Install();
        (await Run("node", "validate.mjs", Path.Combine(PackageFolder.Real, "datapackage.json"))).ShouldSucceed();
    }

    [Fact]
    public async Task PackageWithDanglingId_ByAnotherImplementation_IsNotValid()
    {
        await Install();
        using var folder = PackageFolder.Copy();
        folder.Set("deals.csv", "moonshot-ai-2024-02", "target", "nobody");
        var outcome = await Run("node", "validate.mjs", Path.Combine(folder.Path, "datapackage.json"));
        outcome.ExitCode.ShouldBe(1);
        outcome.Text.ShouldContain("target");
    }

    private static async Task Install()
    {
        if (!File.Exists(Path.Combine(Folder, "node_modules", "datapackage", "package.json")))
            (await Run("npm", "ci", "--no-progress")).ShouldSucceed();
    }

    private static async Task<Outcome> Run(string program, params string[] arguments)
    {
        var name = OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program;
        var start = new ProcessStartInfo(name, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start).ShouldNotBeNull();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output + await error);
    }

    private sealed record Outcome(int ExitCode, string Text)
    {
        public void ShouldSucceed() => ExitCode.ShouldBe(0, Text);
    }
}
