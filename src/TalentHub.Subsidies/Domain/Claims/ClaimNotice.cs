using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>A public notice of claims: published once, with all its lines.</summary>
public sealed record ClaimNotice
{
    /// <summary>How many claims are in it; zero before it is published.</summary>
    public int Lines { get; init; }

    /// <summary>Publishes it.</summary>
    public Decision<ClaimNotice> Publish(int lines, CommandContext context)
    {
        var allowed = ClaimMoves.Table.Check(ClaimState.Recommended, ClaimMove.OpenNotice, context.Role);
        return !allowed.Succeeded ? allowed.Problem
            : lines == 0 || Lines > 0 ? ClaimProblem.NothingSelected
            : this with { Lines = lines };
    }
}
