using TalentHub.Organisations.Domain;
using TalentHub.Training.Domain.Classes;
using TalentHub.Training.Store;

namespace TalentHub.Api.Endpoints.Training;

/// <summary>The query string of the list of classes.</summary>
public sealed record ClassFilterQuery(
    string? Text, ClassState? State, Guid? SchoolId, Guid? PartnerId, string? OccupationCode, SkillLevel? Level, int? Year,
    ClassSort? Sort, bool? Descending)
{
    /// <summary>The filter with its defaults: the newest first.</summary>
    public ClassFilter Filter => new()
    {
        Text = Text, State = State, SchoolId = SchoolId, PartnerId = PartnerId, OccupationCode = OccupationCode, Level = Level, Year = Year,
        Sort = Sort is { } sort && Enum.IsDefined(sort) ? sort : ClassSort.Opened, Descending = Descending ?? Sort is null,
    };
}
