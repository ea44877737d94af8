namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>Sites that are planned together, nearly always one: somebody's parts are at several of them, or they share their people.</summary>
/// <param name="Sites">Numbers of the sites, in order.</param>
internal sealed record Area(int[] Sites)
{
    /// <summary>The area is told from others by it.</summary>
    internal int First => Sites[0];
}
