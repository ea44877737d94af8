namespace TalentHub.Certification.Domain.Planning;

/// <summary>What a change would do: broken rules and cost before it and after it.</summary>
public sealed record PlanTrial(PlanQuality Before, PlanQuality After)
{
    /// <summary>Everybody whose place it alters, what goes with it before what was asked.</summary>
    public IReadOnlyList<TrialMove> Moves { get; init; } = [];

    /// <summary>What goes with it and was not asked.</summary>
    public IEnumerable<TrialMove> Beside => Moves.Where(move => !move.Asked);

    /// <summary>Rules that the change breaks, or breaks more often; what is broken already is not its doing.</summary>
    public IReadOnlyList<PlanRule> Worse => [.. After.Beyond(Before).Keys.Select(Enum.Parse<PlanRule>)];
}
