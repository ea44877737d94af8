using Google.OrTools.Sat;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>When a candidate does each part, and what that costs in days and in waiting.</summary>
/// <param name="Times">Day, start and length of each part.</param>
/// <param name="ExtraDays">Days beyond the first.</param>
/// <param name="IdleSlots">Slots between two parts of one day.</param>
internal sealed record Way(Dictionary<ExamPart, (int Day, int Start, int Minutes)> Times, int ExtraDays, int IdleSlots)
{
    internal required IntVar Count { get; init; }
}
