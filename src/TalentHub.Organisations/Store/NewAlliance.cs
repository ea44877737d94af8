namespace TalentHub.Organisations.Store;

/// <summary>An alliance that a roster founds.</summary>
public sealed record NewAlliance(Guid Id, string Name);
