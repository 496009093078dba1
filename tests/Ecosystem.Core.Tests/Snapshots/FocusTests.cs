using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;

namespace Ecosystem.Core.Tests.Snapshots;

public class FocusTests
{
    [Theory]
    [InlineData("focus=meituan", "")]
    [InlineData("focus=meituan&group=true", "moonshot-ai-2023 moonshot-ai-2024-02")]
    [InlineData("focus=long-z", "moonshot-ai-2023 moonshot-ai-2024-02")]
    [InlineData("focus=long-z&group=true", "moonshot-ai-2023 moonshot-ai-2024-02")]
    [InlineData("focus=long-z&steps=2", "moonshot-ai-2023 moonshot-ai-2024-02 moonshot-ai-2024-04 moonshot-ai-2026-06")]
    [InlineData("focus=long-z&steps=2&status=completed", "moonshot-ai-2023 moonshot-ai-2024-02 moonshot-ai-2024-04")]
    [InlineData("focus=z-fund&group=true", "z-fund-2024")]
    [InlineData("focus=alibaba&focus=lei-jun", "moonshot-ai-2024-02 pony-ai-2023")]
    [InlineData("steps=2&form=data", "pony-ai-2023")]
    public void Focus_OfASmallSet_HoldsTheDealsNearIt(string query, string expected) =>
        string.Join(' ', Samples.Ids(query)).ShouldBe(expected);

    [Fact]
    public void Focus_OnTheRealData_IsThatOfWalkingTheNetwork()
    {
        var snapshot = RealData.Snapshot;
        var random = new Random(20261124);
        Party[] parties = [.. snapshot.Parties.Where(party => party.AsInvestor.Count + party.AsTarget.Count > 0)];
        for (var i = 0; i < 120; i++)
        {
            var party = parties[random.Next(parties.Length)];
            var query = $"{new[] { "", "&status=completed", "&form=cash", "&from=2023" }[i % 4]}{(i % 3 == 0 ? "&group=true" : "")}";
            foreach (var steps in new[] { 1, 2 })
            {
                var focused = snapshot.Select(Samples.Filter(snapshot, $"focus={party.Id}&steps={steps}{query}"));
                snapshot.In(focused).Select(deal => deal.Id).ShouldBe(Walk(snapshot, Samples.Filter(snapshot, query.TrimStart('&')), party, steps), $"{party.Id} {steps} {query}");
            }
        }
    }

    [Fact]
    public void Focus_LeftByItsChip_TakesItsStepsAlong()
    {
        var filter = Samples.Filter(Samples.Snapshot, "focus=alibaba&focus=meituan&steps=2&form=cash");

        var one = filter.Without(new FilterChip("focus", "alibaba"));
        one.ToQuery().ShouldBe("form=cash&focus=meituan&steps=2");
        one.Without(new FilterChip("focus", "meituan")).ToQuery().ShouldBe("form=cash");
    }

    [Theory]
    [InlineData("focus=nobody", "focus")]
    [InlineData("focus=alibaba&steps=3", "steps")]
    public void Focus_Misspelt_IsAProblem(string query, string parameter) =>
        DealFilter.Read(Samples.Snapshot, Samples.Query(query)).Problems.ShouldHaveSingleItem().Parameter.ShouldBe(parameter);

    [Fact]
    public void Focus_OnAMergedId_IsOnItsSurvivor() =>
        Samples.Filter(Samples.Snapshot, "focus=kimi-company").ToQuery().ShouldBe("focus=moonshot-ai");

    private static IEnumerable<string> Walk(Snapshot snapshot, DealFilter filter, Party party, int steps)
    {
        var deals = snapshot.Select(filter);
        var network = NetworkView.Of(snapshot, deals, filter.Group);
        var near = new HashSet<string> { filter.Group && party.AsTarget.Count == 0 ? party.Root.Id : party.Id };
        for (var step = 1; step < steps; step++)
            near.UnionWith([.. network.Edges.Where(edge => near.Contains(edge.Source) || near.Contains(edge.Target)).SelectMany(edge => new[] { edge.Source, edge.Target })]);
        return snapshot.In(deals)
            .Where(deal => near.Contains(deal.Target.Id) || deal.Parts.Any(part => near.Contains((filter.Group ? part.Investor.Root : part.Investor).Id)))
            .Select(deal => deal.Id);
    }
}
