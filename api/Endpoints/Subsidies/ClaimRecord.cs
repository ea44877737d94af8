using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Store.Claims;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>A claim with everything that hangs on it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Documents">The documents handed in.</param>
/// <param name="Determinations">What was determined and kept, newest first.</param>
/// <param name="Payments">Its payments, oldest first.</param>
/// <param name="Evidence">Each document that the programme asks for, with the file handed in.</param>
/// <param name="Preview">What the programme would come to on the facts of this moment, while the claim is a draft or returned; null afterwards.</param>
public sealed record ClaimRecord(
    ClaimLine Claim, IReadOnlyList<ClaimDocumentRow> Documents, IReadOnlyList<DeterminationRow> Determinations, IReadOnlyList<PaymentRow> Payments,
    IReadOnlyList<EvidenceLine> Evidence, Determination? Preview);
