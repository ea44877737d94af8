using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Store.Claims;

/// <summary>A claim as it goes into a public notice; the name is masked there.</summary>
public sealed record NoticedClaim(string Number, string Name, int Year, Yuan Amount);
