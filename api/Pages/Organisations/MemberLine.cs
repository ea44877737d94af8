using TalentHub.Organisations.Domain.Organisations;

namespace TalentHub.Api.Pages.Organisations;

/// <summary>An enterprise in an alliance.</summary>
public sealed record MemberLine(Guid Id, OrganisationKind Kind, string Name, string CreditCode, string District, DateOnly JoinedOn);
