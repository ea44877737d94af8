using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Domain.Personal;

/// <summary>Which role may see personal data in full, and for what.</summary>
public static class ViewRights
{
    private const int ShortestNote = 4;
    private const int LongestNote = 200;

    private static readonly Dictionary<Role, ViewPurpose[]> Purposes = new()
    {
        [Role.BureauClerk] = [ViewPurpose.VerifyIdentity, ViewPurpose.CorrectRecord, ViewPurpose.AnswerPerson],
        [Role.BureauReviewer] = [ViewPurpose.VerifyIdentity, ViewPurpose.ReviewCase],
        [Role.BureauApprover] = [ViewPurpose.VerifyIdentity, ViewPurpose.ReviewCase, ViewPurpose.AnswerPerson],
        [Role.Finance] = [ViewPurpose.Pay],
        [Role.Auditor] = [ViewPurpose.Audit],
    };

    /// <summary>The purposes that a role may choose from; none for roles that see masks only.</summary>
    public static IReadOnlyList<ViewPurpose> PurposesOf(Role role) => Purposes.GetValueOrDefault(role) ?? [];

    /// <summary>Why the view is refused, or null.</summary>
    public static Problem? Check(Role role, ViewPurpose purpose, string note) =>
        !PurposesOf(role).Contains(purpose) ? PersonalDataProblem.NotForThisRole.With(("role", role), ("purpose", purpose))
        : note.Trim().Length is < ShortestNote or > LongestNote
            ? PersonalDataProblem.NoteLength.With(("minimum", ShortestNote), ("maximum", LongestNote)).In("note")
        : FreeText.Wrong(note, LongestNote) is { } unfit ? unfit.In("note")
        : PersonalNumbers.AppearIn(note) ? PersonalDataProblem.NoteHoldsNumber.With().In("note")
        : null;
}
