namespace TalentHub.Organisations.Store;

/// <summary>An occupation and level of a filing.</summary>
public sealed class FilingScopeRow : FiledScopeRow;
