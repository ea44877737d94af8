using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Grains;

/// <summary>One class, by its id.</summary>
public interface IClassGrain : IGrainWithGuidKey
{
    /// <summary>Begins it at the actor's school; a partner enterprise needs an agreement in force.</summary>
    Task<Outcome<ClassView>> Open(OpenClass command, CommandContext context);

    /// <summary>Changes its name or what it trains for; a new partner enterprise needs an agreement in force.</summary>
    Task<Outcome<ClassView>> Edit(EditClass command, CommandContext context);

    /// <summary>Takes students in, in one commit; those in the class already are left as they are.</summary>
    Task<Outcome<RosterChunk>> EnrolStudents(EnrolStudents command, CommandContext context);

    /// <summary>Lets a student go; needs a reason.</summary>
    Task<Outcome<ClassView>> Withdraw(WithdrawStudent command, CommandContext context);

    /// <summary>Gives the class up; needs a reason. Its students are free for another class.</summary>
    Task<Outcome<ClassView>> Close(CloseClass command, CommandContext context);

    /// <summary>Ends the class; whoever is enrolled graduates.</summary>
    Task<Outcome<ClassView>> Graduate(GraduateClass command, CommandContext context);

    /// <summary>Where it stands; null when there is no such class.</summary>
    Task<TrainingClass?> Read();
}
