namespace Ecosystem.Web.Home;

/// <summary>The questions of the home page, with answers counted from the snapshot. One whose records are not there is left out.</summary>
public static class Questions
{
    /// <summary>The event after which the fourth question looks.</summary>
    public const string LicenceRule = "2025-04-09-h20-licence";

    /// <summary>The six start-ups that China's press calls the six tigers.</summary>
    public static IReadOnlyList<string> Tigers { get; } = ["zhipu-ai", "moonshot-ai", "minimax", "baichuan-ai", "01-ai", "stepfun"];

    public static IReadOnlyList<Question> Of(Snapshot snapshot) =>
        [.. new[] { Compute(snapshot), Escrow(snapshot), Backers(snapshot), SinceTheRule(snapshot), Tie(snapshot), Disputed(snapshot) }.OfType<Question>()];

    private static Question Compute(Snapshot snapshot)
    {
        FormKey form = ConsiderationForm.ComputeCredits;
        var filter = DealFilter.Empty.With(FilterParameters.Form, form.Name);
        var china = snapshot.Select(HomeFacts.China.With(FilterParameters.Form, form.Name));
        return new Question("Compute", "network", filter, new Answer("Compute", Count(snapshot, filter), china.Count), form);
    }

    private static Question? Escrow(Snapshot snapshot)
    {
        var filter = DealFilter.Empty.With(FilterParameters.Escrow, "true");
        DealEntry[] deals = [.. snapshot.In(snapshot.Select(filter))];
        DealLeg[] legs = [.. deals.SelectMany(deal => LegsView.Of(deal).Escrowed)];
        FormKey? form = legs.Length == 0 ? null : FormKey.Of(legs.Select(leg => leg.Consideration.Form));
        var known = legs.Where(leg => leg.Usd is not null).ToArray();
        var answer = known.Length switch
        {
            0 => new Answer("Count", deals.Length),
            1 => new Answer("Amount", deals.Length, known[0].Consideration.Amount!),
            _ => new Answer("Amount", deals.Length, known.Select(leg => leg.Usd!.Value).Aggregate((sum, usd) => sum + usd)),
        };
        return deals.Length == 0 ? null : new Question("Escrow", "network", filter, answer, form);
    }

    private static Question? Backers(Snapshot snapshot)
    {
        var filter = DealFilter.Empty.With(FilterParameters.Target, Tigers).With(FilterParameters.Group, "true");
        // Who only talks, or whose deal fell through, backs nobody.
        var backed = snapshot.In(snapshot.Select(filter)).Where(deal => deal.Deal.Status is not (DealStatus.InTalks or DealStatus.Cancelled))
            .SelectMany(deal => deal.Parts.Select(part => (Head: part.Investor.Root, Tiger: deal.Target.Id))).Distinct()
            .CountBy(pair => pair.Head).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Name, StringComparer.OrdinalIgnoreCase).ToArray();
        if (backed.Length == 0 || Tigers.Any(id => snapshot.FindParty(id) is null))
            return null;
        var most = backed[0].Value;
        Party[] first = [.. backed.TakeWhile(pair => pair.Value == most).Select(pair => pair.Key)];
        return new Question("Backers", "network", filter, Backing(first, most));
    }

    private static Answer Backing(Party[] first, int most) => new(
        (most == Tigers.Count, first.Length) switch { (true, 1) => "All", (true, _) => "AllMany", (false, 1) => "Most", (false, 2) => "MostTwo", _ => "MostMany" },
        first[0], first.Length > 1 ? first[1] : first[0], first.Length, most, Tigers.Count);

    private static Question? SinceTheRule(Snapshot snapshot)
    {
        if (snapshot.FindEvent(LicenceRule) is not { } rule)
            return null;
        var filter = DealFilter.Empty.With(FilterParameters.From, rule.Date.ToString());
        return new Question("Rule", "timeline", filter, new Answer("Since", Count(snapshot, filter), rule.Date));
    }

    private static Question? Tie(Snapshot snapshot)
    {
        var filter = DealFilter.Empty.With(FilterParameters.Investor, "meituan").With(FilterParameters.Target, "zhipu-ai").With(FilterParameters.Group, "true");
        var deals = snapshot.FindParty("meituan") is null || snapshot.FindParty("zhipu-ai") is null ? 0 : Count(snapshot, filter);
        return deals == 0 ? null : new Question("Tie", "network", filter, new Answer(deals == 1 ? "OneStep" : "Steps", deals));
    }

    private static Question Disputed(Snapshot snapshot)
    {
        var filter = DealFilter.Empty.With(FilterParameters.Disputed, "true");
        return new Question("Disputed", "deals", filter, new Answer("Of", Count(snapshot, filter), snapshot.Deals.Count));
    }

    private static int Count(Snapshot snapshot, DealFilter filter) => snapshot.Select(filter).Count;
}
