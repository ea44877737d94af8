using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Grains;

/// <summary>One expert, by person id: engagements across employers, days, the account that is paid to.</summary>
public interface IExpertGrain : IGrainWithGuidKey
{
    /// <summary>Registers the person as an expert; one who is registered stays as is.</summary>
    Task<Outcome<ExpertView>> Register(RegisterExpert command, CommandContext context);

    /// <summary>Sets the account that is paid to; only the expert does.</summary>
    Task<Outcome<ExpertView>> SetBankAccount(SetBankAccount command, CommandContext context);

    /// <summary>Drafts an engagement for the actor's organisation.</summary>
    Task<Outcome<EngagementView>> Draft(DraftEngagement command, CommandContext context);

    /// <summary>Changes the terms of a draft.</summary>
    Task<Outcome<EngagementView>> Revise(ReviseEngagement command, CommandContext context);

    /// <summary>Proposes, confirms, declines, begins, completes or ends an engagement.</summary>
    Task<Outcome<EngagementView>> Advance(MoveEngagement command, CommandContext context);

    /// <summary>The employer records days worked; a day counts once across employers.</summary>
    Task<Outcome<EngagementView>> RecordDays(RecordDays command, CommandContext context);

    /// <summary>The expert confirms the days recorded so far.</summary>
    Task<Outcome<EngagementView>> ConfirmDays(ConfirmDays command, CommandContext context);
}
