using TalentHub.Organisations.Domain.Alliances;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>An alliance as the list shows one.</summary>
public sealed record AllianceLine(Guid Id, string Name, DateOnly FoundedOn, AllianceState State, int Members);
