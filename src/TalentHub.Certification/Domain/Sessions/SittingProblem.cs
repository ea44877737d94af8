using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Why a candidate has no place.</summary>
public static class SittingProblem
{
    /// <summary>A part could not be placed.</summary>
    public static readonly ProblemType Unplaced = new(
        "sitting.unplaced", ProblemKind.Conflict,
        "未能安排“{part}”，原因：{reason}。请增加考场、考评员或考试日期后重新安排。",
        "{part} could not be placed because of {reason}. Add rooms, examiners or days and arrange again.");
}
