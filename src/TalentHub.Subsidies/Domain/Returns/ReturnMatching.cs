using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Money;
using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>
/// Compares the rows of a return file with the payments. The order of rows does not matter: rows of one payment that disagree are
/// all left to a person; rows that agree settle it once. What is settled never changes, and a row that waits for a person waits once.
/// </summary>
public static class ReturnMatching
{
    /// <summary>The number of a row in its normal form, or the text as it is.</summary>
    public static string KeyOf(ReturnLine line) =>
        ReferenceNumber.Parse(line.Reference) is { Succeeded: true, Value: var number } ? number.Text : IdentifierText.Normalise(line.Reference);

    /// <summary>What each row comes to.</summary>
    /// <param name="lines">The rows; all rows of one payment are among them.</param>
    /// <param name="payments">The payments by reference.</param>
    /// <param name="known">The rows of earlier files that were left to a person.</param>
    public static IReadOnlyList<ReturnVerdict> Decide(
        IReadOnlyList<ReturnLine> lines, IReadOnlyDictionary<string, IssuedPayment> payments, IReadOnlyCollection<KnownException>? known = null)
    {
        var read = lines.Select(line => Read(line, payments)).ToList();
        var contradicted = read
            .Where(v => v.Exception is null && v.Result is BankResult.Paid or BankResult.Failed)
            .GroupBy(v => v.Payment!.Id)
            .Where(g => g.Select(v => v.Result).Distinct().Count() > 1)
            .Select(g => g.Key)
            .ToHashSet();
        var settled = new HashSet<Guid>();
        var waiting = new HashSet<KnownException>(known ?? []);
        return
        [
            .. read.Select(v => v.Exception is not null || v.Result == BankResult.Pending ? v : Against(v, contradicted, settled))
                .Select(v => v.Exception is { } exception && !waiting.Add(Of(v.Line, exception)) ? v with { Kind = ReturnVerdictKind.Repeated, Exception = null } : v),
        ];
    }

    /// <summary>What a row that is left to a person says, as it is kept.</summary>
    private static KnownException Of(ReturnLine line, ReturnException exception) => new(
        KeptText.Of(line.Reference), KeptText.Of(line.Amount), KeptText.Of(line.Status), KeptText.Of(line.Name), KeptText.Of(line.Account), exception);

    private static ReturnVerdict Read(ReturnLine line, IReadOnlyDictionary<string, IssuedPayment> payments)
    {
        var result = BankResults.Of(line.Status);
        var number = ReferenceNumber.Parse(line.Reference);
        var payment = number.Succeeded ? payments.GetValueOrDefault(number.Value.Text) : null;
        var amount = Yuan.Parse(line.Amount);
        ReturnException? exception =
            !number.Succeeded ? ReturnException.ReferenceInvalid
            : payment is null ? ReturnException.ReferenceUnknown
            : result == BankResult.Unknown ? ReturnException.ResultUnknown
            : !amount.Succeeded ? ReturnException.AmountInvalid
            : amount.Value != payment.Amount ? ReturnException.AmountDiffers
            : line.Holder;
        return exception is not null
            ? new(line, ReturnVerdictKind.Exception, payment, result, exception)
            : new(line, ReturnVerdictKind.Pending, payment, result);
    }

    private static ReturnVerdict Against(ReturnVerdict read, HashSet<Guid> contradicted, HashSet<Guid> settled)
    {
        var payment = read.Payment!;
        var known = payment.State switch
        {
            PaymentState.Paid or PaymentState.Recovered => BankResult.Paid,
            PaymentState.Failed => BankResult.Failed,
            _ => BankResult.Unknown,
        };
        return known == read.Result ? read with { Kind = ReturnVerdictKind.Repeated }
            : known != BankResult.Unknown || contradicted.Contains(payment.Id)
                ? read with { Kind = ReturnVerdictKind.Exception, Exception = ReturnException.Contradiction }
            : settled.Add(payment.Id) ? read with { Kind = ReturnVerdictKind.Settled }
            : read with { Kind = ReturnVerdictKind.Repeated };
    }
}
