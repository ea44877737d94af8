using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>What is paid: so much a day, up to a cap a year.</summary>
/// <param name="Article">Where the amount is from.</param>
/// <param name="PerDay">Yuan for each counted day.</param>
/// <param name="YearlyCap">The most a person is paid for one calendar year; never paid as the amount itself.</param>
/// <param name="Rounding">How fractions of a cent are rounded.</param>
/// <param name="Demonstration">True when the rules at hand do not give the figures: every view then labels them 演示值.</param>
public sealed record PackAmount(string Article, Yuan PerDay, Yuan YearlyCap, MidpointRounding Rounding, bool Demonstration);
