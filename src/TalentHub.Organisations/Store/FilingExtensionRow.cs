namespace TalentHub.Organisations.Store;

/// <summary>An occupation and level that a filed body asks for beside its scope.</summary>
public sealed class FilingExtensionRow : FiledScopeRow;
