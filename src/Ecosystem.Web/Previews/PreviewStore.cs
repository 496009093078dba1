using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Ecosystem.Web.Previews;

/// <summary>Keeps painted pictures as long as their snapshot, a bounded number of them, and lets few be painted at once.</summary>
public sealed class PreviewStore : IDisposable
{
    private const int MostKept = 300;
    private const int PaintersAtOnce = 2;

    private readonly ConditionalWeakTable<Snapshot, ConcurrentDictionary<string, byte[]>> kept = [];
    private readonly SemaphoreSlim places = new(PaintersAtOnce);

    /// <summary>The picture of that name, painted when it is not there yet.</summary>
    public async Task<byte[]> GetAsync(Snapshot snapshot, string name, Func<byte[]> paint, CancellationToken cancellation)
    {
        var pictures = kept.GetValue(snapshot, _ => new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal));
        if (pictures.TryGetValue(name, out var ready))
            return ready;
        await places.WaitAsync(cancellation);
        try
        {
            if (pictures.TryGetValue(name, out var meanwhile))
                return meanwhile;
            if (pictures.Count >= MostKept)
                pictures.Clear();
            return pictures[name] = paint();
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();
}
