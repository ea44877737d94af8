using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Grains;

/// <summary>The agreements that a school enters by list, by the school's organisation id.</summary>
public interface ISchoolAgreementsGrain : IGrainWithGuidKey
{
    /// <summary>Enters the agreements of one chunk, in one commit; those registered with the same terms are left as they are.</summary>
    Task<Outcome<RosterChunk>> Register(RegisterAgreements command, CommandContext context);
}
