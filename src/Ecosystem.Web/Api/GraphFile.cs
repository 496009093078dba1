using System.IO.Compression;
using System.Text.Json;
using Ecosystem.Core.Snapshots;
using Ecosystem.Core.Views;
using Ecosystem.Web.Hosting;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Api;

/// <summary>The graph that a browser loads once: laid out, written and packed once a snapshot.</summary>
public sealed class GraphFile(SnapshotHolder snapshots, IOptions<JsonOptions> json)
{
    private readonly Lock making = new();
    private volatile GraphBytes? made;

    /// <summary>The graph of the snapshot in use. The first to ask for a new one waits while it is made.</summary>
    internal GraphBytes Current
    {
        get
        {
            var snapshot = snapshots.Current;
            if (made is { } ready && ready.Version == snapshot.Version)
                return ready;
            lock (making)
                return made is { } same && same.Version == snapshot.Version ? same : made = Make(snapshot);
        }
    }

    private GraphBytes Make(Snapshot snapshot)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(GraphPayload.Of(snapshot), json.Value.SerializerOptions);
        return new GraphBytes(snapshot.Version, plain,
            Pack(plain, output => new BrotliStream(output, CompressionLevel.Optimal)), Pack(plain, output => new GZipStream(output, CompressionLevel.Optimal)));
    }

    private static byte[] Pack(byte[] plain, Func<Stream, Stream> packer)
    {
        using var packed = new MemoryStream();
        using (var packing = packer(packed))
            packing.Write(plain);
        return packed.ToArray();
    }
}

/// <summary>The graph of one version as it is sent.</summary>
internal sealed record GraphBytes(string Version, byte[] Plain, byte[] Brotli, byte[] Gzip);
