using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Says that a return file is applied, or that it cannot be read.</summary>
public sealed record FinishReturnFile(Guid FileId, int Rows, Problem? Problem = null);
