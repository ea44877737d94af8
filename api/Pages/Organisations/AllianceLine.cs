using TalentHub.Organisations.Domain.Alliances;

namespace TalentHub.Api.Pages.Organisations;

/// <summary>A row of the list of alliances.</summary>
public sealed record AllianceLine(Guid Id, string Name, DateOnly FoundedOn, AllianceState State, int Members);
