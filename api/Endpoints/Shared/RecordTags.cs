using Microsoft.Net.Http.Headers;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>The version of a record as HTTP has it: <c>ETag</c> comes with the record, and <c>If-Match</c> with a change says on which version it was made.</summary>
public static class RecordTags
{
    /// <summary>The version that a request names; null where it names none. What is written otherwise than a tag is the version of no record.</summary>
    public static string? MadeOn(HttpContext http) =>
        http.Request.Headers.IfMatch.ToString() is not { Length: > 0 } given || given == "*" ? null
        : EntityTagHeaderValue.TryParse(given, out var tag) ? tag.Tag.Value?.Trim('"') : given;

    /// <summary>Gives the record with its version.</summary>
    public static void Show(HttpContext http, string version) => http.Response.Headers.ETag = $"\"{version}\"";
}
