using TalentHub.Platform.Store.Commits;

namespace TalentHub.Api.Hosting;

/// <summary>What happened between the opening of a page's form and its post.</summary>
public sealed class FormHistory(DoneOperations operations, Caller caller)
{
    /// <summary>Whether the caller has sent the form of this request before, and it was done.</summary>
    public async Task<bool> IsDone(HttpContext http) =>
        http.Request.HasFormContentType
        && Guid.TryParse((await http.Request.ReadFormAsync(http.RequestAborted))["operationId"], out var id)
        && await operations.Contains(id, caller.UserId, http.RequestAborted);
}
