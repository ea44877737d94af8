using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Organisations.Grains;

/// <summary>The register of occupations, which certification keeps: what is filed for, trained for and examined in stands there.</summary>
public interface IOccupationRegister
{
    /// <summary>The first of the codes that the register does not have; null when it has all of them.</summary>
    Task<OccupationCode?> Missing(IReadOnlyCollection<OccupationCode> codes, CancellationToken cancel = default);
}
