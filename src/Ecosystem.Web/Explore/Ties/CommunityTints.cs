namespace Ecosystem.Web.Explore.Ties;

/// <summary>The colours of communities: the largest have one each (tokens.css, --community-1 and on), the rest share a grey.</summary>
public static class CommunityTints
{
    /// <summary>How many communities have a colour of their own.</summary>
    public const int Count = 8;

    /// <summary>For every node of the graph sent to the browser, in its order: the number of its colour, one more than the last for grey.</summary>
    public static int[] Of(ExploreState state) =>
    [
        .. GraphPayload.Of(state.Snapshot).Nodes.Id.Select(id => state.Communities.Of(id) is { Number: <= Count } community ? community.Number : Count + 1),
    ];
}
