namespace TalentHub.Training.Store;

/// <summary>Some rows of a list, and how many it has.</summary>
public sealed record TrainingPage<TLine>(IReadOnlyList<TLine> Items, int Total);
