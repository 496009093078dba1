using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Web.Api.Exports;

/// <summary>A file to take away, written to the answer while it is made; a client that already has it gets 304 and nothing is made at all.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Name">Name that a browser keeps it under.</param>
/// <param name="WriteAsync">Writes the whole file.</param>
internal sealed record ExportFile(string Type, string Name, Func<Stream, CancellationToken, Task> WriteAsync) : IResult, IContentTypeHttpResult, IFileHttpResult
{
    private const int MostInMemory = 1 << 20; // Beyond a megabyte what waits to be sent waits on disk.

    public string? ContentType => Type;

    public string? FileDownloadName => Name;

    /// <summary>For writers that know no asynchronous output: what they write is sent from a buffer that spills to disk.</summary>
    public static ExportFile Buffered(string type, string name, Action<Stream> write) => new(type, name, async (output, cancellation) =>
    {
        await using var buffer = new FileBufferingWriteStream(MostInMemory);
        write(buffer);
        await buffer.DrainBufferAsync(output, cancellation);
    });

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = Type;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(Name);
        httpContext.Response.Headers.ContentDisposition = disposition.ToString();
        return WriteAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }
}
