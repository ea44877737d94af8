using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Trainees;

/// <summary>Changes a person's mobile number.</summary>
public sealed record ChangePhone(MobileNumber Phone);
