using Ecosystem.Core.Records;

namespace Ecosystem.Web.Explore;

/// <summary>Which forms and kinds a network shows: what its legend explains, on the page and on a picture that is taken away.</summary>
public sealed class NetworkSigns(NetworkView network)
{
    /// <summary>Forms of its edges, in their order.</summary>
    public IEnumerable<FormKey> Forms => network.Edges.SelectMany(edge => edge.Forms.Keys).Distinct()
        .Select(Vocabulary<ConsiderationForm>.Parse).Order().Select(form => (FormKey)form);

    /// <summary>Some edge has more than one form.</summary>
    public bool AnyMixed => network.Edges.Any(edge => edge.Forms.Count > 1);

    /// <summary>Of some edge no form is known.</summary>
    public bool AnyUndisclosed => network.Edges.Any(edge => edge.Forms.Count == 0);

    public bool AnyUnicorn => network.Nodes.Any(node => node.Unicorn);

    /// <summary>Kinds of its nodes, in their order; people last.</summary>
    public IEnumerable<string> Kinds
    {
        get
        {
            var inView = network.Nodes.Select(node => node.Kind).ToHashSet();
            return Vocabulary<OrganizationKind>.Names.Append("person").Where(inView.Contains);
        }
    }
}
