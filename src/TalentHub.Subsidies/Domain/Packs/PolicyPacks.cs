using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>The packs of all programmes and versions.</summary>
public sealed class PolicyPacks(IReadOnlyList<PolicyPack> packs)
{
    private const string Folder = "TalentHub.Subsidies.Packs.";
    private static readonly Lazy<PolicyPacks> Loaded = new(Load);

    /// <summary>The packs that come with the program.</summary>
    public static PolicyPacks BuiltIn => Loaded.Value;

    /// <summary>All versions.</summary>
    public IReadOnlyList<PolicyPack> All => packs;

    /// <summary>The version under which a claim that begins on this day is made.</summary>
    public Outcome<PolicyPack> InForce(string programme, DateOnly day) =>
        packs.Where(p => p.Programme == programme && p.ValidFrom <= day && (p.ValidTo is not { } last || day <= last))
            .MaxBy(p => p.ValidFrom) is { } pack
            ? pack
            : PackProblem.NotInForce.With(("programme", programme), ("day", day.ToString("yyyy-MM-dd")));

    /// <summary>The version a claim began under.</summary>
    /// <exception cref="InvalidOperationException">A version that claims rest on was taken out of the program.</exception>
    public PolicyPack Version(string programme, string version) =>
        packs.FirstOrDefault(p => p.Programme == programme && p.Version == version)
        ?? throw new InvalidOperationException($"The pack {programme} {version} is missing; claims rest on it.");

    /// <summary>The version of each programme under which claims that begin on this day are made; programmes without one are left out.</summary>
    public IReadOnlyList<PolicyPack> InForceOn(DateOnly day) =>
        [.. Programmes.Select(programme => InForce(programme, day)).Where(found => found.Succeeded).Select(found => found.Value!)];

    /// <summary>The programmes by their stable names, in the order of these.</summary>
    public IReadOnlyList<string> Programmes => [.. packs.Select(p => p.Programme).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Every version of a programme, the newest first; none when the programme is not known.</summary>
    public IReadOnlyList<PolicyPack> Versions(string programme) => [.. packs.Where(p => p.Programme == programme).OrderByDescending(p => p.ValidFrom)];

    /// <summary>Whether any version of a programme is known.</summary>
    public bool Knows(string programme) => packs.Any(p => p.Programme == programme);

    /// <summary>The newest version of a programme that records rest on.</summary>
    /// <exception cref="InvalidOperationException">No version of the programme is in the program.</exception>
    public PolicyPack Newest(string programme) =>
        packs.Where(p => p.Programme == programme).MaxBy(p => p.ValidFrom)
        ?? throw new InvalidOperationException($"No pack of {programme} is left; records rest on it.");

    private static PolicyPacks Load()
    {
        var assembly = typeof(PolicyPacks).Assembly;
        return new(
        [
            .. assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return PackReader.Read(reader.ReadToEnd()).OrThrow();
                }),
        ]);
    }
}
