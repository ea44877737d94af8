using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Platform.Grains.Personal;

/// <summary>The one way in which a person sees personal data in full: purpose first, audit entry next, plain text last.</summary>
public sealed class PersonalDataViewer(IGrainFactory grains, PersonalDataVault vault)
{
    /// <summary>Records the view under the record it belongs to, then opens the text.</summary>
    /// <param name="sealedText">The stored value; the caller read it within the reader's scope.</param>
    /// <param name="subjectId">The record it belongs to.</param>
    /// <param name="subjectKind">That record's kind, as on timelines.</param>
    /// <param name="field">Which piece: <c>document</c>, <c>phone</c>, <c>bank-account</c>.</param>
    /// <param name="purpose">What for, from the list of the role.</param>
    /// <param name="note">What for, in words.</param>
    /// <param name="context">Who and when.</param>
    /// <returns>The plain text, once: a repeated operation id is refused, because the first answer was given.</returns>
    public async Task<Outcome<string>> Reveal(
        SealedText sealedText, string subjectKind, Guid subjectId, string field, ViewPurpose purpose, string note, CommandContext context)
    {
        var opened = vault.TryOpen(sealedText);
        if (!opened.Succeeded)
        {
            return opened;
        }

        var permit = Guid.CreateVersion7();
        var command = new ViewPersonalData(subjectKind, field, sealedText.Mask, purpose, note);
        var view = await grains.GetGrain<IPersonalDataGrain>(subjectId).View(command, permit, context);
        return !view.Succeeded ? view.Problem
            : view.Value.Permit != permit ? PersonalDataProblem.AlreadyShown
            : opened;
    }
}
