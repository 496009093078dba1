using Ecosystem.Web.Explore;
using Ecosystem.Web.Explore.Ties;
using Ecosystem.Web.Tests.Support;

namespace Ecosystem.Web.Tests.Explore;

public class NetworkQuestionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("path=meituan~zhipu-ai&pin=tencent&pin=alibaba&communities=true&way=3&step=month&speed=4")]
    [InlineData("path=~")]
    public void Options_OfAnAddress_AreWrittenAsTheyWereRead(string query) =>
        string.Join('&', Read(query).Options.Network.ToQuery()).ShouldBe(query);

    [Theory]
    [InlineData("way=9&speed=3&step=week&communities=yes&path=meituan")]
    public void Options_NotUnderstood_KeepTheirDefaults(string query) => Read(query).Options.Network.ToQuery().ShouldBeEmpty();

    [Fact]
    public void Pin_Again_IsTakenBack()
    {
        var pinned = new NetworkOptions().TogglePin("tencent").TogglePin("alibaba");

        pinned.Pins.ShouldBe(["tencent", "alibaba"]);
        pinned.TogglePin("tencent").Pins.ShouldBe(["alibaba"]);
    }

    [Fact]
    public void Way_BeyondThePathsThereAre_LightsTheLast()
    {
        var state = Read("path=meituan~zhipu-ai&group=true&way=5&form=undisclosed&form=cash");

        state.LitPath.ShouldBe(state.Paths!.Paths[^1]);
    }

    [Fact]
    public void Question_HowItIsLookedAt_IsNoPartOfIt()
    {
        Read("form=cash&table=true&step=year&card=tencent").Question.ShouldBe(Read("form=cash").Question);
        Read("form=cash&pin=tencent").Question.ShouldNotBe(Read("form=cash").Question);
    }

    [Fact]
    public void Chosen_BothSidesOfATie_GiveTheDealsAmongThem()
    {
        var state = Read("status=completed");
        var edges = state.Network.Edges.Where(edge => edge.Target is "moonshot-ai" or "zhipu-ai").Take(6).ToArray();
        string[] chosen = [.. edges.SelectMany(edge => new[] { edge.Source, edge.Target }).Distinct()];

        var among = state.Snapshot.Select(Chosen.Among(state, chosen)!);

        state.Snapshot.In(among).Select(deal => deal.Id).ShouldBe(state.Network.Edges
            .Where(edge => chosen.Contains(edge.Source) && chosen.Contains(edge.Target)).SelectMany(edge => edge.Deals).Distinct(), ignoreOrder: true);
    }

    [Fact]
    public void Chosen_WithoutATieAmongThem_CanOnlyBeAFocus()
    {
        var state = Read("");
        string[] chosen = ["moonshot-ai", "zhipu-ai"];

        Chosen.Among(state, chosen).ShouldBeNull();
        state.Snapshot.In(state.Snapshot.Select(Chosen.Around(state, chosen)!)).ShouldAllBe(deal => deal.Target.Id == "moonshot-ai" || deal.Target.Id == "zhipu-ai"
            || deal.Parts.Any(part => part.Investor.Id == "moonshot-ai" || part.Investor.Id == "zhipu-ai"));
    }

    [Fact]
    public void Chosen_MoreThanAnAddressHolds_AreNoFilter()
    {
        var state = Read("");
        Chosen.Around(state, state.Network.Nodes.Select(node => node.Id)).ShouldBeNull();
    }

    private static ExploreState Read(string query) => ExploreState.Read(RealSnapshot.Value, ExploreView.Network, query);
}
