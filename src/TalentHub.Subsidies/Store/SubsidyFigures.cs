using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Store;

/// <summary>Figures of all programmes.</summary>
/// <param name="Experts">Distinct persons paid.</param>
/// <param name="Employers">Distinct employers of paid claims.</param>
/// <param name="Payouts">Payouts handed over.</param>
/// <param name="Payments">Payments confirmed by the bank and not taken back.</param>
/// <param name="PaidTotal">Their total in yuan.</param>
public sealed record SubsidyFigures(int Experts, int Employers, int Payouts, int Payments, Yuan PaidTotal);
