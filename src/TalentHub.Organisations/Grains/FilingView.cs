using TalentHub.Organisations.Domain.Filings;

namespace TalentHub.Organisations.Grains;

/// <summary>A body's filing.</summary>
/// <param name="BodyId">The body.</param>
/// <param name="Kind">What the body is.</param>
/// <param name="State">Where the filing stands.</param>
/// <param name="Scope">The occupations and levels, with their days.</param>
/// <param name="ValidFrom">The first day.</param>
/// <param name="ValidTo">The last day, inclusive.</param>
/// <param name="Document">The number of the filing letter.</param>
/// <param name="Series">What its certificate numbers begin with.</param>
/// <param name="Extension">The request for a larger scope.</param>
/// <param name="ExaminerChanges">Changes of its examiners so far.</param>
public sealed record FilingView(
    Guid BodyId, BodyKind Kind, FilingState State, IReadOnlyList<ScopeItem> Scope, DateOnly? ValidFrom, DateOnly? ValidTo, string? Document,
    NumberSeries? Series, ScopeExtension Extension, int ExaminerChanges = 0);
