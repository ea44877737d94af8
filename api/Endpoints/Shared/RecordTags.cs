using Microsoft.Net.Http.Headers;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>The version of a record as HTTP has it: <c>ETag</c> comes with the record, and <c>If-Match</c> with a change says on which version it was made.</summary>
public static class RecordTags
{
    /// <summary>The version that a request names; null where it names none.</summary>
    public static string? MadeOn(HttpContext http) =>
        EntityTagHeaderValue.TryParse(http.Request.Headers.IfMatch.ToString(), out var tag) && tag.Tag != "*" ? tag.Tag.Value?.Trim('"') : null;

    /// <summary>Gives the record with its version.</summary>
    public static void Show(HttpContext http, string version) => http.Response.Headers.ETag = $"\"{version}\"";
}
