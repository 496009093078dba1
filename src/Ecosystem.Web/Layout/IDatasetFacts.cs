namespace Ecosystem.Web.Layout;

/// <summary>What the footer says of the dataset in use.</summary>
public interface IDatasetFacts
{
    /// <summary>The snapshot's version.</summary>
    string Version { get; }

    /// <summary>The day the dataset speaks for.</summary>
    DateOnly Date { get; }

    int Sources { get; }
    int Deals { get; }
    int Organizations { get; }
}
