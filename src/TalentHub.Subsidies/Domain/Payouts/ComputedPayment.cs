using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>A payment with everything the bank file needs, or why it is left out.</summary>
public sealed record ComputedPayment(
    Guid PaymentId, Guid ClaimId, bool Reissue, IReadOnlyList<SourceAmount> Parts, string? BankCode, string? AccountName,
    SealedText? Account, string? Exclusion)
{
    /// <summary>The whole amount.</summary>
    public Yuan Amount => Yuan.Sum(Parts.Select(p => p.Amount));

    /// <summary>Pays the difference: due minus paid, source by source; without it or without complete bank details it is left out.</summary>
    public static ComputedPayment Of(DuePayment due)
    {
        var parts = due.Due
            .Select(d => d with { Amount = d.Amount - Yuan.Sum(due.Paid.Where(p => p.Source == d.Source).Select(p => p.Amount)) })
            .Where(p => p.Amount > Yuan.Zero)
            .ToList();
        var exclusion = parts.Count == 0 ? "payout.exclusion.nothing-due"
            : due.Account is null || string.IsNullOrWhiteSpace(due.BankCode) || string.IsNullOrWhiteSpace(due.AccountName)
                ? "payout.exclusion.account-missing"
            : due.AccountName.Any(char.IsControl) ? "payout.exclusion.account-name"
            : null;
        return new(due.PaymentId, due.ClaimId, due.Reissue, parts, due.BankCode, due.AccountName, due.Account, exclusion);
    }
}
