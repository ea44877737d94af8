using TalentHub.Api.Pages.Claims;
using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>A claim with the names that its ids stand for.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Number">The number people speak of it by.</param>
/// <param name="Programme">The programme's code.</param>
/// <param name="PackVersion">The version of its pack.</param>
/// <param name="Year">The calendar year claimed for.</param>
/// <param name="EngagementId">The engagement.</param>
/// <param name="PersonId">The expert.</param>
/// <param name="Expert">The expert's name.</param>
/// <param name="EmployerId">The employer.</param>
/// <param name="Employer">The employer's name.</param>
/// <param name="State">Where in its life.</param>
/// <param name="RecognisedHighLevelTalent">Declared or found.</param>
/// <param name="Amount">Yuan due.</param>
/// <param name="DeterminationDigest">The digest of the latest determination.</param>
/// <param name="NoticeId">The public notice.</param>
/// <param name="NoticedOn">The day the notice opened.</param>
/// <param name="Reason">Why returned, rejected or withdrawn.</param>
/// <param name="FirstReviewer">Who agreed first.</param>
/// <param name="SecondReviewer">Who agreed second.</param>
/// <param name="SubmittedAt">When handed in.</param>
/// <param name="DueOn">By when it is to be dealt with.</param>
/// <param name="ChangedAt">When last changed.</param>
public sealed record ClaimLine(
    Guid Id, string Number, string Programme, string PackVersion, int Year, Guid EngagementId, Guid PersonId, string Expert, Guid EmployerId,
    string Employer, ClaimState State, bool RecognisedHighLevelTalent, decimal Amount, string? DeterminationDigest, Guid? NoticeId,
    DateOnly? NoticedOn, string? Reason, Guid? FirstReviewer, Guid? SecondReviewer, DateTimeOffset? SubmittedAt, DateOnly? DueOn, DateTimeOffset ChangedAt)
{
    /// <summary>The line of an entry.</summary>
    public static ClaimLine Of(ClaimEntry entry)
    {
        var claim = entry.Claim;
        return new(
            claim.Id, claim.Number, claim.Programme, claim.PackVersion, claim.Year, claim.EngagementId, claim.PersonId, entry.Expert, claim.EmployerId,
            entry.Employer, claim.State, claim.RecognisedHighLevelTalent, claim.Amount, claim.DeterminationDigest, claim.NoticeId,
            claim.NoticedOn, claim.Reason, claim.FirstReviewer, claim.SecondReviewer, claim.SubmittedAt, claim.DueOn, claim.ChangedAt);
    }
}
