using System.Globalization;
using System.Text.Json;
using TalentHub.Testing.Processes;

namespace TalentHub.Benchmarks;

/// <summary><c>POST /api/v1/verify</c> over 1,000,000 certificates against a bare endpoint that returns the same bytes, in turns.</summary>
public static class VerifyBench
{
    private const int Certificates = 1_000_000;
    private const double Goal = 0.5;
    private const double LongestMilliseconds = 20;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly string Certified =
        $"""
        WITH batch AS (
            INSERT INTO certification.batch (id, state, kind, body_id, body_name, body_role, title, exam_from, exam_to, candidates, passed, certified,
                unscheduled, created_at, changed_at)
            VALUES (gen_random_uuid(), 'Archived', 'OwnFiling', gen_random_uuid(), '演示照明', 'Enterprise', '测速', '2020-01-01', '2020-01-02',
                {Certificates}, {Certificates}, {Certificates}, 0, now(), now())
            RETURNING id, body_id
        )
        INSERT INTO certification.certificate (number, state, version, kind, batch_id, registration_id, body_id, body_name, person_id, holder_name,
            document_kind, document_cipher, document_mask, occupation_code, occupation_name, level, scores, issued_on, printed_on, code_hash, code_cipher,
            changed_at)
        SELECT 'Y00014400000' || ((n - 1) / 500000 + 1) || lpad((n % 5 + 15)::text, 2, '0') || (n % 3 + 3) || lpad(((n - 1) % 500000 + 1)::text, 6, '0'), 'Valid', 1, 'OwnFiling', batch.id, gen_random_uuid(),
            batch.body_id, '演示照明', gen_random_uuid(), '演示' || n, 'ResidentId', 'x', '4420**********1234', '6-24-07-02', '灯具制造工', n % 3 + 3,
            '[]', date '2015-01-01' + n % 1800, date '2015-01-01' + n % 1800, sha256(n::text::bytea), 'x', now()
        FROM batch, generate_series(1, {Certificates}) AS n
        """;

    /// <summary>Measures throughput in three rounds, then the tail at half the load.</summary>
    public static async Task<IReadOnlyList<Measure>> Run(BenchWorld world)
    {
        using var verify = new HttpLoad(new(world.Api.Address, "/api/v1/verify"), Ask);
        var body = await verify.One();
        await using var host = await Bare(world, body);
        using var bare = new HttpLoad(host.Address, Ask);
        await bare.Throughput(Round);
        await verify.Throughput(2 * Round);
        List<double> ours = [], theirs = [];
        for (var round = 0; round < 3; round++)
        {
            theirs.Add(await bare.Throughput(Round));
            ours.Add(await verify.Throughput(Round));
        }

        var most = Measure.Median(ours);
        var bareTail = new SteadyLoad(host.Address, Body).Percentile99(most / 2, Round);
        var tail = new SteadyLoad(new(world.Api.Address, "/api/v1/verify"), Body).Percentile99(most / 2, Round);
        return
        [
            new("verify at 1,000,000 certificates / bare endpoint", most / Measure.Median(theirs), "ratio", Goal, AtLeast: true,
                $"{most:F0}/s against {Measure.Median(theirs):F0}/s, 32 callers"),
            new("verify, 99th percentile at half load", tail, "ms", LongestMilliseconds, AtLeast: false,
                $"{most / 2:F0}/s; {bareTail:F1} ms for the bare endpoint"),
        ];
    }

    /// <summary>Certificates written directly, as years of issuing would leave them.</summary>
    public static async Task Fill(BenchWorld world)
    {
        await world.Execute(Certified);
        await world.Execute("VACUUM ANALYZE");
    }

    private static HttpRequestMessage Ask(int request) =>
        new(HttpMethod.Post, "") { Content = new ByteArrayContent(Body(request)) { Headers = { ContentType = new("application/json") } } };

    private static byte[] Body(int request)
    {
        // A step that shares no factor with the number of certificates reaches all of them in no order.
        var n = (int)((request * 7919L) % Certificates) + 1;
        var number = string.Create(CultureInfo.InvariantCulture, $"Y00014400000{((n - 1) / 500000) + 1}{(n % 5) + 15:00}{(n % 3) + 3}{((n - 1) % 500000) + 1:000000}");
        return JsonSerializer.SerializeToUtf8Bytes(new { number, name = string.Create(CultureInfo.InvariantCulture, $"演示{n}") });
    }

    private static async Task<ProductProcess> Bare(BenchWorld world, byte[] body)
    {
        var file = Path.Combine(world.Installation.Data, "bare.json");
        await File.WriteAllBytesAsync(file, body);
        var process = await ProductProcess.Start(
            "tests/TalentHub.Benchmarks", "TalentHub.Benchmarks", Path.Combine(world.Installation.Data, "bare.log"), [], "--bare", file);
        return await process.Ready();
    }
}
