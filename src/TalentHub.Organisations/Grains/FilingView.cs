using TalentHub.Organisations.Domain.Filings;

namespace TalentHub.Organisations.Grains;

/// <summary>A body's filing.</summary>
public sealed record FilingView(
    Guid BodyId, BodyKind Kind, FilingState State, IReadOnlyList<ScopeItem> Scope, DateOnly? ValidFrom, DateOnly? ValidTo, string? Document,
    NumberSeries? Series);
