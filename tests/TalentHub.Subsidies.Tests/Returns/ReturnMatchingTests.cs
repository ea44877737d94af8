using CsCheck;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Money;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Domain.Returns;

namespace TalentHub.Subsidies.Tests.Returns;

public sealed class ReturnMatchingTests
{
    private static readonly string[] Words = ["成功", "失败", "查无", "SUCCESS", "Failed", "???", ""];

    private static readonly Gen<ReturnLine> AnyLine =
        from serial in Gen.Int[1, 14]
        from kind in Gen.Int[0, 9]
        from word in Gen.Int[0, 6]
        select new ReturnLine(
            0,
            kind == 0 ? "ZF2023-000001-0x" : ReferenceNumber.Compose("ZF", 2023, serial).Text,
            kind == 1 ? "-5" : kind == 2 ? "1e3" : kind == 3 ? (serial * 10 + 1).ToString() : $"{serial * 10}.00",
            Words[word], "");

    /// <summary>Rows without contradiction: an even serial always succeeds, an odd one always fails.</summary>
    private static readonly Gen<ReturnLine> AgreeingLine = AnyLine.Select(line =>
        BankResults.Of(line.Status) is BankResult.Paid or BankResult.Failed && ReferenceNumber.Parse(line.Reference) is { Succeeded: true, Value: var number }
            ? line with { Status = number.Serial % 2 == 0 ? "成功" : "失败" }
            : line);

    private static Dictionary<string, IssuedPayment> Issued() => Enumerable.Range(1, 10).ToDictionary(
        i => ReferenceNumber.Compose("ZF", 2023, i).Text,
        i => new IssuedPayment(new Guid(i, 0, 0, new byte[8]), Guid.Empty, ReferenceNumber.Compose("ZF", 2023, i).Text, Yuan.Of(i * 10).OrThrow(), PaymentState.Open),
        StringComparer.Ordinal);

    private static ReturnLine[] Numbered(IEnumerable<ReturnLine> lines) => [.. lines.Select((l, i) => l with { Row = i + 1 })];

    private static string EndState(IReadOnlyDictionary<string, IssuedPayment> payments) =>
        string.Join(' ', payments.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value.State));

    private static void Apply(Dictionary<string, IssuedPayment> payments, IReadOnlyList<ReturnLine> lines)
    {
        foreach (var verdict in ReturnMatching.Decide(lines, payments).Where(v => v.Kind == ReturnVerdictKind.Settled))
        {
            var payment = payments[verdict.Payment!.Reference];
            Assert.Equal(PaymentState.Open, payment.State);
            payments[payment.Reference] = payment with { State = verdict.Result == BankResult.Paid ? PaymentState.Paid : PaymentState.Failed };
        }
    }

    private static string Result(params IEnumerable<ReturnLine>[] files)
    {
        var payments = Issued();
        foreach (var file in files)
        {
            Apply(payments, Numbered(file));
        }

        return EndState(payments);
    }

    [Fact]
    public void Shuffled_or_repeated_the_same_file_leads_to_the_same_end() =>
        Gen.Select(AnyLine.Array[0, 40], Gen.Int).Sample((lines, seed) =>
        {
            var once = Result(lines);
            var shuffled = lines.ToArray();
            new Random(seed).Shuffle(shuffled);
            return Result(shuffled) == once && Result(lines, lines, shuffled) == once && Result(lines.Concat(lines)) == once;
        });

    [Fact]
    public void Split_anywhere_and_in_any_order_an_agreeing_file_leads_to_the_same_end() =>
        Gen.Select(AgreeingLine.Array[0, 40], Gen.Int[0, 40], Gen.Int[0, 40]).Sample((lines, a, b) =>
        {
            var (from, to) = (Math.Min(a, b), Math.Max(a, b));
            var parts = new[] { lines.Take(from), lines.Skip(from).Take(to - from), lines.Skip(to) };
            var once = Result(lines);
            return Result(parts) == once && Result(parts[2], parts[0], parts[1]) == once && Result(parts[1], parts[2], parts[0], lines) == once;
        });

    [Fact]
    public void Every_row_gets_one_verdict_and_each_payment_is_settled_at_most_once() =>
        AnyLine.Array[0, 60].Sample(lines =>
        {
            var verdicts = ReturnMatching.Decide(Numbered(lines), Issued());
            return verdicts.Select(v => v.Line.Row).SequenceEqual(Enumerable.Range(1, lines.Length))
                && verdicts.Where(v => v.Kind == ReturnVerdictKind.Settled).GroupBy(v => v.Payment!.Id).All(g => g.Count() == 1)
                && verdicts.All(v => (v.Exception is not null) == (v.Kind == ReturnVerdictKind.Exception));
        });

    [Fact]
    public void Rows_that_do_not_fit_are_left_to_a_person_each_for_its_reason()
    {
        ReturnLine Line(string reference, string amount, string status) => new(1, reference, amount, status, "");
        var good = ReferenceNumber.Compose("ZF", 2023, 1).Text;
        ReturnException? Of(ReturnLine line) => ReturnMatching.Decide([line], Issued())[0].Exception;

        Assert.Equal(ReturnException.ReferenceInvalid, Of(Line("hello", "10.00", "成功")));
        Assert.Equal(ReturnException.ReferenceUnknown, Of(Line(ReferenceNumber.Compose("ZF", 2023, 99).Text, "10.00", "成功")));
        Assert.Equal(ReturnException.ResultUnknown, Of(Line(good, "10.00", "也许")));
        Assert.Equal(ReturnException.AmountInvalid, Of(Line(good, "ten", "成功")));
        Assert.Equal(ReturnException.AmountDiffers, Of(Line(good, "10.01", "成功")));
        Assert.Null(Of(Line(good, "10.00", "成功")));
    }

    [Fact]
    public void Not_found_is_not_failed()
    {
        var verdict = ReturnMatching.Decide([new(1, ReferenceNumber.Compose("ZF", 2023, 1).Text, "10.00", "查无", "")], Issued())[0];

        Assert.Equal(ReturnVerdictKind.Pending, verdict.Kind);
        Assert.False(verdict.Settles(BankResult.Failed));
    }

    [Fact]
    public void Rows_of_one_payment_that_disagree_settle_nothing_and_what_is_settled_stays()
    {
        var number = ReferenceNumber.Compose("ZF", 2023, 2).Text;
        ReturnLine paid = new(1, number, "20.00", "成功", ""), failed = new(2, number, "20.00", "退票", "");
        var payments = Issued();

        Assert.All(ReturnMatching.Decide([paid, failed], payments), v => Assert.Equal(ReturnException.Contradiction, v.Exception));
        Apply(payments, [paid]);
        Assert.Equal(ReturnException.Contradiction, ReturnMatching.Decide([failed], payments)[0].Exception);
        Assert.Equal(ReturnVerdictKind.Repeated, ReturnMatching.Decide([paid], payments)[0].Kind);
    }
}
