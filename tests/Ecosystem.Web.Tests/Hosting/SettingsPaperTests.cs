using Ecosystem.Web.Hosting;
using Ecosystem.Web.Hosting.Circuits;
using Ecosystem.Web.Hosting.Limits;
using Ecosystem.Web.Hosting.Network;

namespace Ecosystem.Web.Tests.Hosting;

public sealed class SettingsPaperTests
{
    [Theory]
    [InlineData(typeof(RateLimitSettings))]
    [InlineData(typeof(CircuitSettings))]
    [InlineData(typeof(NetworkSettings))]
    [InlineData(typeof(PictureSettings))]
    [InlineData(typeof(StartSettings))]
    public void Setting_EachOne_IsDocumented(Type section)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ecosystem.slnx")))
            folder = folder.Parent!;
        var paper = File.ReadAllText(Path.Combine(folder.FullName, "docs", "settings.md"));
        foreach (var setting in section.GetProperties())
            paper.ShouldContain(setting.Name, Case.Sensitive);
    }
}
