using Bunit;
using Ecosystem.Web.Layout;
using Ecosystem.Web.Tests.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Web.Tests.Layout;

public class FrameTests : PartsContext
{
    [Fact]
    public void TopBar_OnADeal_MarksDealsAsCurrent()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/deals/moonshot-ai-2024-02");
        Render<TopBar>().FindAll("nav [aria-current=page]").Select(link => link.TextContent).ShouldBe(["Deals"]);
    }

    [Fact]
    public void TopBar_AfterNavigationInACircuit_FollowsIt()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/explore/network");
        var bar = Render<TopBar>();
        navigation.NavigateTo("/explore/deals?form=cash");
        bar.WaitForAssertion(() => bar.Find("nav [aria-current=page]").TextContent.ShouldBe("Deals"));
        bar.Find(".skip").GetAttribute("href").ShouldBe("explore/deals?form=cash#main");
    }

    [Fact]
    public void SearchBox_IsAFormThatWorksWithoutAScript()
    {
        var box = Render<SearchBox>();
        box.Find("form").GetAttribute("action").ShouldBe("/search");
        box.Find("input[name=q]").GetAttribute("aria-controls").ShouldBe(box.Find("[role=listbox]").Id);
    }

    [Fact]
    public void Foot_SaysWhichDatasetItIs()
    {
        Services.AddSingleton<IDatasetFacts>(new Facts());
        var text = Render<Foot>().Find("footer").TextContent;
        text.ShouldContain("22 Nov 2026");
        text.ShouldContain("1451 sources · 513 deals · 704 organizations");
    }

    [Theory]
    [InlineData("theme=dark", "dark")]
    [InlineData("theme=light", "light")]
    [InlineData("theme=javascript:alert(1)", null)]
    [InlineData("", null)]
    public void Theme_IsWhatThePersonChose_AndNothingElse(string cookie, string? theme)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = cookie;
        Theme.Of(context).ShouldBe(theme);
    }

    private sealed class Facts : IDatasetFacts
    {
        public string Version => "7c41e0a9";
        public DateOnly Date => new(2026, 11, 22);
        public int Sources => 1451;
        public int Deals => 513;
        public int Organizations => 704;
    }
}
