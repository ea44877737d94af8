using System.Security.Cryptography;
using System.Text;
using CsCheck;
using TalentHub.Certification.Store;
using TalentHub.Certification.Store.Register;

namespace TalentHub.Certification.Tests.Store.Register;

/// <summary>What is remembered of certificates, against a plain dictionary.</summary>
public sealed class CertificateEntriesTests
{
    private static readonly string[] States = ["Valid", "Corrected", "Replaced", "Revoked"];
    private static readonly string[] Names = ["张三", "演示𠮷", "Ana María", "㐂", new('长', 60)];

    private static readonly Gen<VerificationAnswer> Shown =
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[1, 9])
            .Select((serial, state, name, version) => new VerificationAnswer(
                States[state], $"Y000044123456233{serial:000000}", Names[name], $"4420**********{serial % 7}234", $"6-24-07-0{serial % 3}", serial % 3 == 0 ? "灯具制造工" : "电光源制造工",
                (SkillLevel)((serial % 5) + 1), $"演示照明{serial % 40}", new DateOnly(2023, 1, 1).AddDays(serial), new DateOnly(2023, 2, 1).AddDays(version), version));

    [Fact]
    public void Each_is_found_by_number_and_code_as_it_was_put_last() => Shown.Array[0, 3_000].Sample(
        puts =>
        {
            var entries = new CertificateEntries();
            var model = new Dictionary<string, VerificationAnswer>(StringComparer.Ordinal);
            var changes = 0;
            foreach (var put in puts)
            {
                entries.Put(put, CodeHash(put.Number!));
                changes += model.TryGetValue(put.Number!, out var before) && before != put ? 1 : 0;
                model[put.Number!] = put;
            }

            Assert.Equal((model.Count, changes), (entries.Count, entries.Outdated));
            foreach (var (number, last) in model)
            {
                Assert.Equal(last, entries.ByNumber(number, last.HolderName!));
                Assert.Equal(last, entries.ByCode(CodeHash(number)));
                Assert.Null(entries.ByNumber(number, last.HolderName + "X"));
            }

            Assert.Null(entries.ByNumber("Y000044123456233999999", "张三"));
            Assert.Null(entries.ByCode(CodeHash("another")));
        },
        iter: 20);

    [Fact]
    public void A_code_that_was_replaced_finds_nothing()
    {
        var shown = Shown.Single();
        var entries = new CertificateEntries();
        entries.Put(shown, CodeHash("first"));
        entries.Put(shown, CodeHash("second"));
        Assert.Null(entries.ByCode(CodeHash("first")));
        Assert.Equal(shown, entries.ByCode(CodeHash("second")));
    }

    [Fact]
    public async Task Readers_on_other_threads_see_each_put_whole()
    {
        const int Puts = 200_000;
        var entries = new CertificateEntries();
        var (first, second) = (At("张三", 1), At("李四四", 2));
        entries.Put(first, CodeHash("x"));
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                Assert.True(entries.ByCode(CodeHash("x")) is not { } whole || whole == first || whole == second);
                Assert.True(entries.ByNumber(first.Number!, "张三") is not { } found || found == first);
            }
        }, TestContext.Current.CancellationToken)).ToList();
        for (var i = 0; i < Puts; i++)
        {
            // A new certificate each time makes the tables grow under the readers.
            entries.Put(i % 2 == 0 ? second : first, CodeHash("x"));
            entries.Put(first with { Number = $"S000044123456233{i:000000}" }, CodeHash(i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(Puts + 1, entries.Count);

        static VerificationAnswer At(string name, int version) => new(
            "Valid", "Y000044123456233000001", name, "4420**********1234", "6-24-07-02", "灯具制造工", SkillLevel.Senior, "演示照明",
            new DateOnly(2023, 1, 1), new DateOnly(2023, 1, version), version);
    }

    private static byte[] CodeHash(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code));
}
