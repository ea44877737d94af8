namespace TalentHub.Training.Domain.Classes;

/// <summary>Gives the class up.</summary>
public sealed record CloseClass;
