using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ecosystem.Storage.Tests.Servers;

/// <summary>The real app in a process of its own, on a test's database.</summary>
internal sealed class AppProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly SemaphoreSlim _heard = new(0);

    public AppProcess(TestDatabase database, string package, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.App, .. arguments])
        {
            WorkingDirectory = package, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["PWD"] = package;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Ecosystem__DataDirectory"] = package;
        start.Environment["Ecosystem__Database__Provider"] = database.Provider.ToString();
        start.Environment["Ecosystem__Database__ConnectionString"] = database.ConnectionString;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>All it wrote so far.</summary>
    public string Output => string.Join('\n', _lines);

    /// <summary>Waits until it writes a line with the text.</summary>
    public async Task HearAsync(string text, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The app ended with {_process.ExitCode} before it wrote '{text}':\n{Output}");
            await _heard.WaitAsync(TimeSpan.FromSeconds(1), patience.Token);
        }
    }

    /// <summary>Waits until it ends by itself.</summary>
    public async Task<int> EndAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Ends it as a power cut would: SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        _heard.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        _lines.Enqueue(line);
        _heard.Release();
    }
}
