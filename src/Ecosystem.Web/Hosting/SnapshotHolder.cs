using Ecosystem.Web.Layout;

namespace Ecosystem.Web.Hosting;

/// <summary>The snapshot that every reader shares. It is replaced as a whole; a reader that began with one goes on with it.</summary>
public sealed class SnapshotHolder : IDatasetFacts
{
    private volatile Snapshot? current;

    /// <summary>A new snapshot is in place.</summary>
    public event Action<Snapshot>? Changed;

    /// <summary>The snapshot in use.</summary>
    /// <exception cref="InvalidOperationException">Nothing was loaded yet: the app does not listen before.</exception>
    public Snapshot Current => current ?? throw new InvalidOperationException("The dataset is not loaded yet.");

    /// <summary>True once a dataset is loaded.</summary>
    public bool IsLoaded => current is not null;

    string IDatasetFacts.Version => Current.Version;
    DateOnly IDatasetFacts.Date => Current.Today;
    int IDatasetFacts.Sources => Current.Dataset.Sources.Count;
    int IDatasetFacts.Deals => Current.Deals.Count;
    int IDatasetFacts.Organizations => Current.Dataset.Organizations.Count;

    /// <summary>Puts a snapshot in place of the one in use.</summary>
    public void Replace(Snapshot snapshot)
    {
        current = snapshot;
        Changed?.Invoke(snapshot);
    }
}
