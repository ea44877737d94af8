using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Grains.Files;
using TalentHub.Platform.Store.Files;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Claims;

namespace TalentHub.Subsidies.Grains.Claims;

/// <summary>Documents of claims on their way in and out, within the reader's scope.</summary>
public sealed class ClaimEvidence(SubsidyQueries queries, FileUpload upload, FileStore files, PolicyPacks packs, IGrainFactory grains)
{
    /// <summary>Takes a file in and hands it in under one of the programme's documents; a file that the claim would refuse is not stored.</summary>
    /// <param name="claimId">The claim; one outside the reader's scope does not exist.</param>
    /// <param name="code">Which of the programme's documents it is.</param>
    /// <param name="content">The upload: a PDF, PNG or JPEG of at most 20 MB, told by its content.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="context">Who, why, when.</param>
    /// <param name="cancel">Cancels the upload.</param>
    public async Task<Outcome<ClaimView>> Attach(
        Guid claimId, string code, Stream content, string name, CommandContext context, CancellationToken cancel = default)
    {
        if (await queries.Claim(claimId, cancel) is not { } claim)
        {
            return ClaimProblem.NotFound;
        }

        var (grain, attach) = (grains.GetGrain<IClaimGrain>(claimId), context.ForPart("attach"));
        if (!Takes(claim, code, context))
        {
            // The grain refuses, or answers a repeated upload as the first time; either way nothing needs to be stored.
            return await grain.Attach(new(code, DerivedId.Of(context.OperationId, "file")), attach);
        }

        var stored = await upload.Put(content, name, FileRules.Evidence, claim.EmployerId, context, cancel);
        return stored.Succeeded ? await grain.Attach(new(code, stored.Value.Id), attach) : stored.Problem.In("file");
    }

    /// <summary>The file of a claim's document, to be disposed of; not found outside the reader's scope.</summary>
    public async Task<Outcome<OpenFile>> Open(Guid claimId, string code, CancellationToken cancel = default) =>
        (await queries.Documents(claimId, cancel)).Find(d => d.Code == code) is { } document
            ? await files.Open(document.FileId, cancel)
            : ClaimProblem.DocumentNotThere.With(("document", code));

    private bool Takes(ClaimRow claim, string code, CommandContext context) =>
        ClaimMoves.Table.Check(claim.State, ClaimMove.Revise, context.Role).Succeeded
        && packs.Version(claim.Programme, claim.PackVersion).Documents.Any(d => d.Code == code);
}
