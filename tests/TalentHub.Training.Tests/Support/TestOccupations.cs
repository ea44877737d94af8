using TalentHub.Organisations.Grains;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Training.Tests.Support;

/// <summary>A register that has every occupation but one: certification, which keeps the real one, is above this project.</summary>
internal sealed class TestOccupations : IOccupationRegister
{
    internal static readonly OccupationCode Missing = OccupationCode.Parse("6-99-99-99").OrThrow();

    Task<OccupationCode?> IOccupationRegister.Missing(IReadOnlyCollection<OccupationCode> codes, CancellationToken cancel) =>
        Task.FromResult(codes.FirstOrDefault(c => c == Missing));
}
