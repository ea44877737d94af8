namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Closes a row of a return file that did not fit; what was found is the reason in the context.</summary>
public sealed record ResolveException(Guid FileId, int Row);
