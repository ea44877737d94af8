namespace TalentHub.Subsidies.Store;

/// <summary>Distinct experts paid under a programme, and their employers.</summary>
public sealed record ProgrammeFigures(string Programme, int Experts, int Employers);
