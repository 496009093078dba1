using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(Ecosystem.Storage.Tests.Servers.PostgreSqlServer))]

namespace Ecosystem.Storage.Tests.Servers;

/// <summary>A PostgreSQL server for one run of the tests: made in an empty folder, on a free port, gone at the end.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string Package = "postgresql";
    private readonly string _folder = Directory.CreateTempSubdirectory("ecosystem-pg-").FullName;
    private readonly int _port = FreePort();
    private string _programs = "";

    /// <summary>How to reach a database of the server, there or not.</summary>
    public string ConnectionStringOf(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1", Port = _port, Username = "postgres", Database = database, Pooling = false,
    }.ToString();

    public async ValueTask InitializeAsync()
    {
        _programs = ProgramsFolder();
        await RunAsync("chown", "-R", "postgres", _folder);
        await AsServerAsync("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await AsServerAsync("pg_ctl", "-D", Data, "-w", "-s", "-l", Path.Combine(_folder, "log"), "-o", Settings, "start");
    }

    public async ValueTask DisposeAsync()
    {
        await AsServerAsync("pg_ctl", "-D", Data, "-w", "-s", "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private string Settings => $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    private static string ProgramsFolder()
    {
        const string root = "/usr/lib/postgresql";
        var newest = Directory.Exists(root) ? Directory.GetDirectories(root).Order(StringComparer.Ordinal).LastOrDefault() : null;
        return newest is null
            ? throw new InvalidOperationException($"These tests need a PostgreSQL server: install the Debian package '{Package}' (looked in {root}).")
            : Path.Combine(newest, "bin");
    }

    // The server refuses to run as root.
    private Task AsServerAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("runuser", ["-u", "postgres", "--", Path.Combine(_programs, program), .. arguments])
        : RunAsync(Path.Combine(_programs, program), arguments);

    private async Task RunAsync(string program, params string[] arguments)
    {
        if (program == "chown" && !Environment.IsPrivilegedProcess)
            return;
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        // Read no output of pg_ctl start to its end: the server inherits the pipe and keeps it open.
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {await process.StandardError.ReadToEndAsync()}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
