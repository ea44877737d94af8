using TalentHub.People.Domain.Trainees;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Grains;

/// <summary>One person, by person id: the identity.</summary>
public interface ITraineeGrain : IGrainWithGuidKey
{
    /// <summary>Corrects the name; needs a reason.</summary>
    Task<Outcome<TraineeView>> CorrectName(CorrectName command, CommandContext context);

    /// <summary>Corrects the document; needs a reason, and is refused when another person has it.</summary>
    Task<Outcome<TraineeView>> CorrectDocument(CorrectDocument command, CommandContext context);

    /// <summary>Changes the mobile number.</summary>
    Task<Outcome<TraineeView>> ChangePhone(ChangePhone command, CommandContext context);
}
