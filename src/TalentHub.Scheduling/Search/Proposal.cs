namespace TalentHub.Scheduling.Search;

/// <summary>What became of one proposed change.</summary>
/// <param name="Done">It was carried out.</param>
/// <param name="Change">How the cost changed.</param>
public readonly record struct Proposal(bool Done, int Change)
{
    /// <summary>Nothing changed.</summary>
    public static readonly Proposal None = new(false, 0);
}
