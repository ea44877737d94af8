using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Grains.Funds;

/// <summary>One fund in one year, by <see cref="Fund.KeyOf"/>. What is set aside never exceeds what was appropriated.</summary>
public interface IFundGrain : IGrainWithGuidKey
{
    /// <summary>Books money of a source.</summary>
    Task<Outcome<FundView>> Appropriate(AppropriateMoney command, CommandContext context);

    /// <summary>Sets money aside for approved claims, as far as it goes; says of each what came of it.</summary>
    Task<Outcome<CommitResult>> Commit(CommitClaims command, CommandContext context);

    /// <summary>Gives back what was set aside for a claim.</summary>
    Task<Outcome<FundView>> Release(ReleaseClaim command, CommandContext context);

    /// <summary>Closes the year.</summary>
    Task<Outcome<FundView>> Close(CloseFund command, CommandContext context);
}
