namespace Ecosystem.Web.Hosting.Circuits;

/// <summary>Counts the open circuits of each visitor.</summary>
internal sealed class CircuitCounter
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>A place for one more circuit, to be disposed when it closes; null when the visitor has <paramref name="cap"/> already.</summary>
    public IDisposable? TryTake(string visitor, int cap)
    {
        lock (gate)
        {
            var count = open.GetValueOrDefault(visitor);
            if (count >= cap)
                return null;
            open[visitor] = count + 1;
            return new Place(this, visitor);
        }
    }

    /// <summary>How many circuits are open in all.</summary>
    public int Total
    {
        get
        {
            lock (gate)
                return open.Values.Sum();
        }
    }

    private void GiveBack(string visitor)
    {
        lock (gate)
        {
            var count = open[visitor] - 1;
            if (count == 0)
                open.Remove(visitor);
            else
                open[visitor] = count;
        }
    }

    private sealed class Place(CircuitCounter counter, string visitor) : IDisposable
    {
        private int isGivenBack;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isGivenBack, 1) == 0)
                counter.GiveBack(visitor);
        }
    }
}
