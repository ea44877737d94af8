using TalentHub.Subsidies.Store.Claims;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>A claim with everything that hangs on it.</summary>
public sealed record ClaimRecord(
    ClaimRow Claim, IReadOnlyList<ClaimDocumentRow> Documents, IReadOnlyList<DeterminationRow> Determinations, IReadOnlyList<PaymentRow> Payments);
