namespace Ecosystem.Web.Previews;

/// <summary>A picture that is painted when it is sent: a client that has it already costs nothing.</summary>
internal sealed record PreviewFile(Func<CancellationToken, Task<byte[]>> Paint) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var picture = await Paint(httpContext.RequestAborted);
        httpContext.Response.ContentType = "image/png";
        httpContext.Response.ContentLength = picture.Length;
        await httpContext.Response.Body.WriteAsync(picture, httpContext.RequestAborted);
    }
}
