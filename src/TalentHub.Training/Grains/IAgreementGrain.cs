using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Grains;

/// <summary>One agreement between a school and an enterprise, by its id.</summary>
public interface IAgreementGrain : IGrainWithGuidKey
{
    /// <summary>Enters it for the actor's school; refused while the two have another live one.</summary>
    Task<Outcome<AgreementView>> Sign(SignAgreement command, CommandContext context);

    /// <summary>Ends it; needs a reason.</summary>
    Task<Outcome<AgreementView>> End(EndAgreement command, CommandContext context);

    /// <summary>Takes note that its last day is over.</summary>
    Task<Outcome<AgreementView>> Expire(ExpireAgreement command, CommandContext context);
}
