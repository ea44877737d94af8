using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Platform.Grains.Personal;

/// <summary>Asks to see one piece of personal data in full. The plain text is not part of it.</summary>
/// <param name="SubjectKind">The kind of record it belongs to, as on timelines: <c>person</c>, <c>claim</c>.</param>
/// <param name="Field">Which piece: <c>document</c>, <c>phone</c>, <c>bank-account</c>.</param>
/// <param name="Mask">What the reader saw so far, so that the entry says which value it was.</param>
/// <param name="Purpose">What for, from the list.</param>
/// <param name="Note">What for, in words.</param>
public sealed record ViewPersonalData(string SubjectKind, string Field, string Mask, ViewPurpose Purpose, string Note);
