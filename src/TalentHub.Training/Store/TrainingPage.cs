namespace TalentHub.Training.Store;

/// <summary>One page of a list.</summary>
public sealed record TrainingPage<TLine>(IReadOnlyList<TLine> Items, int Total, int Page, int Size);
