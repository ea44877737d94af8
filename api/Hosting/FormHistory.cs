using System.Security.Cryptography;
using System.Text.Json;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Api.Hosting;

/// <summary>What happened between the opening of a page's form and its post.</summary>
public sealed class FormHistory(DoneOperations operations, Caller caller)
{
    /// <summary>The hidden field in which a form of an existing record carries the version that it showed.</summary>
    public const string ShownField = "shown";

    /// <summary>The version of a record, made of the values that its form shows.</summary>
    public static string VersionOf(params object?[] values) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(values)));

    /// <summary>Whether the caller has sent the form of this request before, and it was done.</summary>
    public async Task<bool> IsDone(HttpContext http) =>
        http.Request.HasFormContentType
        && Guid.TryParse((await http.Request.ReadFormAsync(http.RequestAborted))["operationId"], out var id)
        && await operations.Contains(id, caller.UserId, http.RequestAborted);

    /// <summary>
    /// The refusal of a form whose record is no longer what the form showed; null when it is, and for a form that was done already: the
    /// command answers that one as it did before.
    /// </summary>
    /// <param name="http">The request with the form.</param>
    /// <param name="now">The version of the record as it is stored, see <see cref="VersionOf"/>.</param>
    public async Task<Problem?> Stale(HttpContext http, string now) =>
        http.Request.Form[ShownField].ToString() is { Length: > 0 } shown && shown != now && !await IsDone(http) ? ApiProblem.RecordChanged.With() : null;
}
