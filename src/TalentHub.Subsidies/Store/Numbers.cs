using Npgsql;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store;

namespace TalentHub.Subsidies.Store;

/// <summary>
/// Gives running numbers, each once for ever. They are taken before the commit that uses them: a commit that fails leaves a gap,
/// never a number used twice.
/// </summary>
public sealed class Numbers(TalentHubDatabase database)
{
    /// <summary>The prefix of claims (申领).</summary>
    public const string Claim = "SL";

    /// <summary>The prefix of payouts (拨付批次).</summary>
    public const string Payout = "BF";

    /// <summary>The prefix of payments (支付).</summary>
    public const string Payment = "ZF";

    /// <summary>The next numbers of a series.</summary>
    public async Task<IReadOnlyList<string>> Take(string prefix, int year, int count)
    {
        if (count == 0)
        {
            return [];
        }

        await using var connection = await database.Open();
        await using var command = new NpgsqlCommand(
            """
            INSERT INTO subsidies.number_series AS series (prefix, year, last) VALUES ($1, $2, $3)
            ON CONFLICT ON CONSTRAINT pk_number_series DO UPDATE SET last = series.last + excluded.last
            RETURNING last
            """, connection);
        command.Parameters.Add(new() { Value = prefix });
        command.Parameters.Add(new() { Value = year });
        command.Parameters.Add(new() { Value = count });
        var last = (int)(await command.ExecuteScalarAsync())!;
        return [.. Enumerable.Range(last - count + 1, count).Select(serial => ReferenceNumber.Compose(prefix, year, serial).Text)];
    }
}
