using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Grains.Personal;

/// <summary>Records who saw personal data of one record in full; its key is the record's id.</summary>
public interface IPersonalDataGrain : IGrainWithGuidKey
{
    /// <summary>Permits one view and commits its audit entry.</summary>
    Task<Outcome<PersonalDataView>> View(ViewPersonalData command, Guid permit, CommandContext context);
}
