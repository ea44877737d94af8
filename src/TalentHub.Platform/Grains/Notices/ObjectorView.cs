using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Grains.Personal;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Platform.Grains.Notices;

/// <summary>Shows who raised an objection to those of the bureau who answer it, for a purpose that is noted.</summary>
public sealed class ObjectorView(PersonalDataViewer viewer)
{
    /// <summary>The kind of an objection on timelines.</summary>
    public const string SubjectKind = "objection";

    /// <summary>The piece of personal data that the audit entry names.</summary>
    public const string Field = "contact";

    /// <summary>Who answers objections; others see the mask.</summary>
    public static readonly IReadOnlyList<Role> Readers = [Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover];

    /// <summary>The purposes that a role may choose from; none for a role that answers no objections.</summary>
    public static IReadOnlyList<ViewPurpose> PurposesOf(Role role) => Readers.Contains(role) ? ViewRights.PurposesOf(role) : [];

    /// <summary>Name and contact in full, once; or why not.</summary>
    /// <param name="objection">The objection, read within the reader's scope.</param>
    /// <param name="purpose">What for, from the list of the role.</param>
    /// <param name="note">What for, in words.</param>
    /// <param name="context">Who and when.</param>
    public async Task<Outcome<Objector>> Show(ObjectionRow objection, ViewPurpose purpose, string note, CommandContext context)
    {
        if (!Readers.Contains(context.Role))
        {
            return PersonalDataProblem.NotForThisRole.With(("role", context.Role), ("purpose", purpose));
        }

        var opened = await viewer.Reveal(
            new SealedText(objection.ContactCipher, objection.ContactMask), SubjectKind, objection.Id, Field, purpose, note, context);
        return opened.Succeeded ? Objector.Of(opened.Value) : opened.Problem;
    }
}
