using TalentHub.People.Domain.Persons;

namespace TalentHub.Training.Domain.Classes;

/// <summary>Takes students in, at most <see cref="TrainingClass.LargestChunk"/> at once.</summary>
public sealed record EnrolStudents(IReadOnlyList<PersonEntry> Students);
