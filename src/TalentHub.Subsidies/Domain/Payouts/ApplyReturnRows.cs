using TalentHub.Subsidies.Domain.Returns;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Applies rows of a return file; all rows of one payment come in one command.</summary>
public sealed record ApplyReturnRows(Guid FileId, IReadOnlyList<ReturnLine> Lines);
