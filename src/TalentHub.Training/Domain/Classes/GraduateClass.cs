namespace TalentHub.Training.Domain.Classes;

/// <summary>Ends the class; whoever is enrolled graduates.</summary>
public sealed record GraduateClass;
