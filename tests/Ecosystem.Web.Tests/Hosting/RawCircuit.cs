using System.Net.WebSockets;
using System.Text;

namespace Ecosystem.Web.Tests.Hosting;

/// <summary>Speaks to a circuit's hub as a browser would, byte by byte, so that a test can also say what no browser says.</summary>
internal sealed class RawCircuit : IAsyncDisposable
{
    /// <summary>An error told to the page, or the frame that completes a call.</summary>
    private static readonly string[] Answers = ["JS.Error", "\u0095\u0003\u0080"];
    private readonly ClientWebSocket socket = new();
    private readonly Uri app;
    private string heard = "";

    private RawCircuit(Uri app) => this.app = app;

    public static Uri SocketOf(Uri app) => new UriBuilder(app) { Scheme = "ws", Path = "/_blazor" }.Uri;

    public static async Task<RawCircuit> ConnectAsync(Uri app, CancellationToken cancelled)
    {
        var circuit = new RawCircuit(app);
        await circuit.socket.ConnectAsync(SocketOf(app), cancelled);
        await circuit.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"), cancelled);
        circuit.heard = await circuit.ReadAsync(cancelled);
        circuit.heard.ShouldContain("{}");
        return circuit;
    }

    /// <summary>Asks for a circuit; what came back, as text with the bytes of its frame between.</summary>
    public async Task<string> StartAsync(CancellationToken cancelled)
    {
        try
        {
            await SendAsync(Invocation("StartCircuit", app.ToString(), app.ToString(), "[]", ""), cancelled);
        }
        catch (WebSocketException)
        {
            // Refused already: what was said of it is still to be read.
        }

        return await ReadUntilAnsweredAsync(cancelled);
    }

    public bool IsOpen => socket.State == WebSocketState.Open;

    public Task SendOversizedAsync(CancellationToken cancelled) => SendAsync(Invocation("OnLocationChanged", new string('x', 40_000)), cancelled);

    /// <summary>Reads whatever comes until the server closes.</summary>
    public async Task ReadUntilClosedAsync(CancellationToken cancelled)
    {
        try
        {
            while (IsOpen)
                await ReadAsync(cancelled);
        }
        catch (WebSocketException)
        {
            // Cut off without a goodbye: closed all the same.
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (IsOpen)
                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The server was first.
        }

        socket.Dispose();
    }

    private async Task<string> ReadUntilAnsweredAsync(CancellationToken cancelled)
    {
        var all = new StringBuilder(heard);
        while (IsOpen && !Answers.Any(answer => all.ToString().Contains(answer, StringComparison.Ordinal)))
            all.Append(await ReadAsync(cancelled));
        return all.ToString();
    }

    private async Task<string> ReadAsync(CancellationToken cancelled)
    {
        var buffer = new byte[65_536];
        var read = await socket.ReceiveAsync(buffer, cancelled);
        return Encoding.Latin1.GetString(buffer, 0, read.Count);
    }

    private Task SendAsync(byte[] message, CancellationToken cancelled) => socket.SendAsync(message, WebSocketMessageType.Binary, true, cancelled);

    /// <summary>A call in the hub's binary protocol: length, then an array of type, headers, id, method and arguments.</summary>
    private static byte[] Invocation(string method, params string[] arguments)
    {
        using var body = new MemoryStream();
        body.Write([0x95, 0x01, 0x80]);
        WriteText(body, "1");
        WriteText(body, method);
        body.WriteByte((byte)(0x90 | arguments.Length));
        foreach (var argument in arguments)
            WriteText(body, argument);
        using var message = new MemoryStream();
        for (var length = (int)body.Length; ; length >>= 7)
        {
            message.WriteByte((byte)(length > 127 ? length & 127 | 128 : length));
            if (length <= 127)
                break;
        }

        body.WriteTo(message);
        return message.ToArray();
    }

    private static void WriteText(MemoryStream body, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        body.Write([0xda, (byte)(bytes.Length >> 8), (byte)bytes.Length]);
        body.Write(bytes);
    }
}
