namespace TalentHub.Training.Domain.Classes;

/// <summary>Lets a student go.</summary>
public sealed record WithdrawStudent(Guid PersonId);
