using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace TalentHub.Platform.Store.Files;

/// <summary>Sends a file so that no browser runs it: as an attachment, with its sort fixed, in a sandbox, kept by no cache.</summary>
public sealed class FileDownload(OpenFile file) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var open = file;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(open.View.Name);
        var headers = httpContext.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.ContentType = open.View.MediaType;
        headers.ContentLength = open.View.Size;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.CacheControl = "private, no-store";
        await open.Content.CopyToAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }
}
