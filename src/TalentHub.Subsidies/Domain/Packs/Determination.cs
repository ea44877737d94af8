using System.Security.Cryptography;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>
/// Why this amount: pack and version, facts, each rule's result with its article, the arithmetic. Run again on the same facts
/// under the same pack it has the same digest.
/// </summary>
public sealed record Determination
{
    /// <summary>The programme.</summary>
    public required string Programme { get; init; }

    /// <summary>The version of its pack.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 of the pack's text.</summary>
    public required string PackDigest { get; init; }

    /// <summary>The facts it rests on.</summary>
    public required ClaimFacts Facts { get; init; }

    /// <summary>Each rule in the pack's order.</summary>
    public required IReadOnlyList<RuleResult> Rules { get; init; }

    /// <summary>The arithmetic in lines that a person can follow.</summary>
    public required IReadOnlyList<string> Arithmetic { get; init; }

    /// <summary>What is due in yuan; zero when a rule is not kept.</summary>
    public required Yuan Amount { get; init; }

    /// <summary>Whether the amount rests on demonstration values (演示值).</summary>
    public required bool Demonstration { get; init; }

    /// <summary>Whether every rule is kept.</summary>
    public bool Eligible => Rules.All(r => r.Holds);

    /// <summary>SHA-256 over all of the above, in hexadecimal.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Json.Bytes(this)));
}
