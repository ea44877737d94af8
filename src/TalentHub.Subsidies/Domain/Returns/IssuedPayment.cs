using TalentHub.Platform.Domain.Money;
using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>What is known of an issued payment when a row about it comes.</summary>
public sealed record IssuedPayment(Guid Id, Guid ClaimId, string Reference, Yuan Amount, PaymentState State);
