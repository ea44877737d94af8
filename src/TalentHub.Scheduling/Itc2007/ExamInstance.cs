namespace TalentHub.Scheduling.Itc2007;

/// <summary>An instance of the examination track of the second International Timetabling Competition, as its file says it. Ids count from 0.</summary>
/// <param name="Exams">Duration in minutes and the students of each examination.</param>
/// <param name="Periods">In the order of time.</param>
/// <param name="Rooms">Seats and penalty of each room.</param>
/// <param name="After">The first is strictly later than the second.</param>
/// <param name="Coincident">Both in the same period.</param>
/// <param name="Apart">Never in the same period.</param>
/// <param name="Exclusive">Examinations that are alone in their room.</param>
/// <param name="Weights">What each kind of inconvenience costs.</param>
public sealed record ExamInstance(
    IReadOnlyList<Exam> Exams, IReadOnlyList<ExamPeriod> Periods, IReadOnlyList<ExamRoom> Rooms, IReadOnlyList<(int Later, int Earlier)> After,
    IReadOnlyList<(int One, int Other)> Coincident, IReadOnlyList<(int One, int Other)> Apart, IReadOnlySet<int> Exclusive, ExamWeights Weights);
