using System.Xml.Linq;
using Ecosystem.Core.Records;
using Ecosystem.Web.Shared;

namespace Ecosystem.Web.Tests.Shared;

public class IconTests
{
    private static readonly HashSet<string> Drawn = [.. XDocument.Load(Path.Combine(WebRoot(), "icons.svg"))
        .Descendants("{http://www.w3.org/2000/svg}symbol").Select(symbol => symbol.Attribute("id")!.Value)];

    [Fact]
    public void Form_EveryOne_HasAnIcon() =>
        FormKey.All.Where(form => !Drawn.Contains("form-" + form.Name)).ShouldBeEmpty();

    [Fact]
    public void Form_EveryOne_HasItsColours()
    {
        var tokens = File.ReadAllText(Path.Combine(WebRoot(), "css", "tokens.css"));
        FormKey.All.Where(form => !tokens.Contains($".{form.Css} {{", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Kind_EveryOne_HasAShapePlainAndRinged()
    {
        foreach (var kind in Vocabulary<OrganizationKind>.Names)
        {
            Drawn.ShouldContain("kind-" + kind);
            Drawn.ShouldContain("unicorn-" + kind);
        }

        Drawn.ShouldContain("kind-person");
    }

    private static string WebRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ecosystem.slnx")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "src", "Ecosystem.Web", "wwwroot");
    }
}
