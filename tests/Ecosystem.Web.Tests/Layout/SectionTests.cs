using Ecosystem.Web.Layout;

namespace Ecosystem.Web.Tests.Layout;

public class SectionTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("explore/network", "Nav.Explore")]
    [InlineData("explore/timeline", "Nav.Explore")]
    [InlineData("explore/deals", "Nav.Deals")]
    [InlineData("deals/moonshot-ai-2024-02", "Nav.Deals")]
    [InlineData("people/yang-zhilin", "Nav.Organizations")]
    [InlineData("organizations", "Nav.Organizations")]
    [InlineData("sources/x", "Nav.Sources")]
    [InlineData("events", "Nav.Events")]
    [InlineData("about/data", null)]
    public void Address_BelongsToASection(string path, string? key) => Section.Of(path)?.Key.ShouldBe(key);
}
