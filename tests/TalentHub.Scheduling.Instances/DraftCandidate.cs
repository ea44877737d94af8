namespace TalentHub.Scheduling.Instances;

/// <summary>A candidate before the ids are drawn, with the planted times.</summary>
internal sealed class DraftCandidate
{
    internal required int Track { get; init; }

    internal required int Employer { get; init; }

    internal required int Site { get; set; }

    internal required bool Theory { get; init; }

    internal required bool Practice { get; init; }

    internal required bool Review { get; init; }

    internal required bool Access { get; init; }

    internal required bool ExtraTime { get; init; }

    /// <summary>Training class: employer and track.</summary>
    internal (int Employer, int Track) Class => (Employer, Track);

    internal PlantedSession? TheoryAt { get; set; }

    internal PlantedSession? PracticeAt { get; set; }

    internal PlantedSession? ReviewAt { get; set; }

    internal IEnumerable<PlantedSession> Sessions => new[] { TheoryAt, PracticeAt, ReviewAt }.OfType<PlantedSession>();
}
