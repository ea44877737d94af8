namespace TalentHub.Benchmarks;

/// <summary>10,000 committed claims to a sealed bank file, and its return file to a reconciled payout, over HTTP.</summary>
public static class PayoutBench
{
    /// <summary>How many there are.</summary>
    public const int Claims = 10_000;
    private const double Seconds = 5;

    /// <summary>Measures both ways.</summary>
    public static async Task<IReadOnlyList<Measure>> Run(BenchWorld world)
    {
        await WaitingClaims.Write(world.Database, world.Installation.Data, Claims);
        await world.Office.Play("money");
        var file = await world.Office.Play("payout");
        await world.Office.Play("bank");
        var back = await world.Office.Play("return");
        var paid = await world.Value<decimal>("SELECT sum(paid) FROM subsidies.fund_source");
        return paid == Claims * WaitingClaims.Yuan
            ?
            [
                new("payout of 10,000 claims to a sealed bank file", file.TotalSeconds, "s", Seconds, AtLeast: false, "freeze, payments, second person, both files"),
                new("its return file reconciled", back.TotalSeconds, "s", Seconds, AtLeast: false, "upload, matching, postings, reconciliation"),
            ]
            : throw new InvalidOperationException($"{paid} yuan are paid instead of {Claims * WaitingClaims.Yuan}.");
    }
}
