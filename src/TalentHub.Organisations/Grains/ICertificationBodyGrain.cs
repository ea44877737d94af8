using TalentHub.Organisations.Domain.Filings;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Grains;

/// <summary>One body that assesses skills, by organisation id: filing, scope, examiners, certificate numbers.</summary>
public interface ICertificationBodyGrain : IGrainWithGuidKey
{
    /// <summary>Writes or rewrites the scope asked for.</summary>
    Task<Outcome<FilingView>> Draft(DraftFiling command, CommandContext context);

    /// <summary>Hands the filing in.</summary>
    Task<Outcome<FilingView>> Submit(SubmitFiling command, CommandContext context);

    /// <summary>The clerk takes it in.</summary>
    Task<Outcome<FilingView>> Accept(AcceptFiling command, CommandContext context);

    /// <summary>Sends it back; needs a reason.</summary>
    Task<Outcome<FilingView>> Return(ReturnFiling command, CommandContext context);

    /// <summary>The reviewer agrees; not who accepted it.</summary>
    Task<Outcome<FilingView>> Review(ReviewFiling command, CommandContext context);

    /// <summary>The approver files it; not who accepted or reviewed it.</summary>
    Task<Outcome<FilingView>> File(FileFiling command, CommandContext context);

    /// <summary>Adds an examiner, or replaces what is known of one.</summary>
    Task<Outcome<FilingView>> SetExaminer(SetExaminer command, CommandContext context);

    /// <summary>
    /// Reserves serials for certificates, in a commit of its own under the caller's operation id; consumed for ever. The context is
    /// that of the system: certificates are issued by jobs.
    /// </summary>
    Task<Outcome<NumberBlock>> ReserveNumbers(ReserveNumbers command, CommandContext context);

    /// <summary>The filing's last day is past.</summary>
    Task<Outcome<FilingView>> Expire(ExpireFiling command, CommandContext context);

    /// <summary>Withdraws the filing; needs a reason.</summary>
    Task<Outcome<FilingView>> Withdraw(WithdrawFiling command, CommandContext context);

    /// <summary>A filed body asks for occupations and levels beside those it has.</summary>
    Task<Outcome<FilingView>> RequestExtension(RequestExtension command, CommandContext context);

    /// <summary>The clerk takes the request for a larger scope in.</summary>
    Task<Outcome<FilingView>> AcceptExtension(AcceptExtension command, CommandContext context);

    /// <summary>Sends the request back; needs a reason.</summary>
    Task<Outcome<FilingView>> ReturnExtension(ReturnExtension command, CommandContext context);

    /// <summary>The reviewer agrees with the request; not who took it in.</summary>
    Task<Outcome<FilingView>> ReviewExtension(ReviewExtension command, CommandContext context);

    /// <summary>The approver grants the larger scope; not who took the request in or reviewed it.</summary>
    Task<Outcome<FilingView>> GrantExtension(GrantExtension command, CommandContext context);

    /// <summary>The filing as it stands.</summary>
    Task<FilingView> Read();
}
