namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>What one row came to.</summary>
public sealed record ReturnVerdict(
    ReturnLine Line, ReturnVerdictKind Kind, IssuedPayment? Payment = null, BankResult Result = BankResult.Unknown,
    ReturnException? Exception = null)
{
    /// <summary>Whether this row settles its payment in this way.</summary>
    public bool Settles(BankResult result) => Kind == ReturnVerdictKind.Settled && Result == result;
}
