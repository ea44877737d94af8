using System.ComponentModel.DataAnnotations;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Store.Audit;

namespace TalentHub.Api.Endpoints.Audit;

/// <summary>The query string of the audit log: the filters of its page.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Id">The record.</param>
/// <param name="Actor">Part of the name of who did it.</param>
/// <param name="Command">The name of the command.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Before">Only entries older than this one.</param>
/// <param name="Take">At most so many, up to 500; 50 when left out.</param>
public sealed record AuditQuery(
    string? Kind, string? Id, string? Actor, string? Command, DateOnly? From, DateOnly? To, Guid? Before, [property: Range(1, RowPaging.Largest)] int? Take)
{
    /// <summary>Which entries.</summary>
    internal AuditFilter Filter => new(Given(Kind), Given(Id), Given(Actor), Given(Command), Days.Start(From), Days.End(To));

    /// <summary>At most so many.</summary>
    internal int Count => Take ?? RowPaging.Usual;

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
