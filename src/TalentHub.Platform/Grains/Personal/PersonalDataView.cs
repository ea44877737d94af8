namespace TalentHub.Platform.Grains.Personal;

/// <summary>The permission that was given and recorded.</summary>
/// <param name="Permit">Made for this one view; a repeated command comes back with the permit of the first.</param>
/// <param name="Views">How often personal data of this record was seen in full.</param>
public sealed record PersonalDataView(Guid Permit, long Views);
