using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Grains.Payouts;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Hands the sealed bank file out, by the portal and the API: the very bytes, never cached, each time kept in the audit log.</summary>
public sealed class BankFileDownload(BankFiles files, IGrainFactory grains, Caller caller, IHttpContextAccessor accessor)
{
    /// <summary>The file, or why there is none.</summary>
    public async Task<Results<FileContentHttpResult, ProblemAnswer>> Take(Guid payoutId, BankFileKind kind, CancellationToken cancel)
    {
        var file = await files.Open(payoutId, kind, cancel);
        if (!file.Succeeded)
        {
            return new ProblemAnswer(file.Problem);
        }

        // Each download is an operation of its own, also when the same person takes the same file again.
        var kept = await grains.GetGrain<IPayoutGrain>(payoutId).HandOut(new(kind), caller.Context(Guid.CreateVersion7()));
        if (!kept.Succeeded)
        {
            return new ProblemAnswer(kept.Problem);
        }

        var headers = accessor.HttpContext!.Response.Headers;
        headers["Digest"] = $"sha-256={Convert.ToBase64String(Convert.FromHexString(file.Value.Digest))}";
        headers.CacheControl = "no-store";
        return TypedResults.File(file.Value.Content, "application/octet-stream", file.Value.Name);
    }
}
