using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Store;

/// <summary>A student as the list of a class shows one: the document masked.</summary>
public sealed record StudentLine(
    Guid PersonId, string Name, string DocumentMask, EnrolmentState State, DateOnly EnrolledOn, DateOnly? LeftOn, string? Reason);
