using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Subsidies.Grains.Claims;

/// <summary>One claim, by claim id, until money is set aside; from there on fund and payout move it in their commits.</summary>
public interface IClaimGrain : IGrainWithGuidKey
{
    /// <summary>Begins it.</summary>
    Task<Outcome<ClaimView>> Start(StartClaim command, CommandContext context);

    /// <summary>Changes declaration and documents.</summary>
    Task<Outcome<ClaimView>> Revise(ReviseClaim command, CommandContext context);

    /// <summary>Hands a document in, in place of the one under its code.</summary>
    Task<Outcome<ClaimView>> Attach(AttachDocument command, CommandContext context);

    /// <summary>Takes a document out again.</summary>
    Task<Outcome<ClaimView>> Remove(RemoveDocument command, CommandContext context);

    /// <summary>Hands it in.</summary>
    Task<Outcome<ClaimView>> Submit(SubmitClaim command, CommandContext context);

    /// <summary>The employer takes it back.</summary>
    Task<Outcome<ClaimView>> Withdraw(WithdrawClaim command, CommandContext context);

    /// <summary>Sends it back for correction, with a reason.</summary>
    Task<Outcome<ClaimView>> Return(ReturnClaim command, CommandContext context);

    /// <summary>First review, agreed.</summary>
    Task<Outcome<ClaimView>> Review(ReviewClaim command, CommandContext context);

    /// <summary>Second review by another person, agreed.</summary>
    Task<Outcome<ClaimView>> Recommend(RecommendClaim command, CommandContext context);

    /// <summary>Puts it under public notice.</summary>
    Task<Outcome<ClaimView>> OpenNotice(OpenClaimNotice command, CommandContext context);

    /// <summary>Has it reviewed again after an upheld objection.</summary>
    Task<Outcome<ClaimView>> Reconsider(ReconsiderClaim command, CommandContext context);

    /// <summary>Grants it after the notice.</summary>
    Task<Outcome<ClaimView>> Approve(ApproveClaim command, CommandContext context);

    /// <summary>Refuses it, with a reason.</summary>
    Task<Outcome<ClaimView>> Reject(RejectClaim command, CommandContext context);
}
