using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Store;

namespace TalentHub.Api.Endpoints.Training;

/// <summary>The query string of the list of agreements.</summary>
public sealed record AgreementFilterQuery(
    string? Text, AgreementState? State, AgreementKind? Kind, Guid? SchoolId, Guid? EnterpriseId, AgreementSort? Sort, bool? Descending)
{
    /// <summary>The filter with its defaults: the newest first.</summary>
    public AgreementFilter Filter => new()
    {
        Text = Text, State = State, Kind = Kind, SchoolId = SchoolId, EnterpriseId = EnterpriseId,
        Sort = Sort is { } sort && Enum.IsDefined(sort) ? sort : AgreementSort.Signed, Descending = Descending ?? Sort is null,
    };
}
