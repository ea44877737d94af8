using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>A worked example that the pack carries and the test run executes.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Fails">Codes of the rules that are not kept, in the pack's order; none when the claim is eligible.</param>
/// <param name="Amount">What is due.</param>
public sealed record PackExample(string Name, ClaimFacts Facts, IReadOnlyList<string> Fails, Yuan Amount);
