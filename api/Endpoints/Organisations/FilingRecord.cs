using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Grains;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>A body's filing as its page shows it.</summary>
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
/// <param name="Name">The body's name.</param>
/// <param name="ChangedAt">When it last changed.</param>
public sealed record FilingRecord(
    Guid BodyId, BodyKind Kind, FilingState State, IReadOnlyList<ScopeItem> Scope, DateOnly? ValidFrom, DateOnly? ValidTo, string? Document,
    NumberSeries? Series, ScopeExtension Extension, int ExaminerChanges, string Name, DateTimeOffset ChangedAt)
{
    /// <summary>The record of a filing.</summary>
    public static FilingRecord Of(FilingView filing, string name, DateTimeOffset changedAt) => new(
        filing.BodyId, filing.Kind, filing.State, filing.Scope, filing.ValidFrom, filing.ValidTo, filing.Document, filing.Series, filing.Extension,
        filing.ExaminerChanges, name, changedAt);
}
