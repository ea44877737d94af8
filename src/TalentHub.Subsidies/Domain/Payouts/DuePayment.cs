using TalentHub.Platform.Domain.Personal;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>A planned payment with what is due, what was paid before, and where it goes.</summary>
public sealed record DuePayment(
    Guid PaymentId, Guid ClaimId, bool Reissue, IReadOnlyList<SourceAmount> Due, IReadOnlyList<SourceAmount> Paid, string? BankCode,
    string? AccountName, SealedText? Account);
