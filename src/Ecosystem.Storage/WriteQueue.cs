namespace Ecosystem.Storage;

/// <summary>
/// Lets writers in one at a time, in the order of their coming. SQLite has room for one writer; left to its own retries the unlucky
/// ones of 16 wait for more than a second, in a queue nobody waits longer than those before it take.
/// </summary>
internal sealed class WriteQueue : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task RunAsync(Func<Task> write, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await write();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
