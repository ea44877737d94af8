using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Domain.Returns;
using TalentHub.Subsidies.Grains.Payouts;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Takes in a return file of the bank, from a form of the portal or a request to the API.</summary>
public sealed class ReturnFileIntake(SealedContents contents, ReturnFileReader reader, IGrainFactory grains)
{
    /// <summary>The largest file in megabytes.</summary>
    public const int LargestMegabytes = 20;

    private const int LongestName = 200;

    /// <summary>Reads, keeps and has applied; a file that cannot be read as a whole is refused and not kept.</summary>
    /// <param name="payoutId">The payout it answers.</param>
    /// <param name="body">The bytes.</param>
    /// <param name="name">The file's name, as its sender wrote it.</param>
    /// <param name="context">Who sends it.</param>
    /// <param name="cancel">Cancels the reading.</param>
    public async Task<Outcome<PayoutView>> Take(Guid payoutId, Stream body, string? name, CommandContext context, CancellationToken cancel)
    {
        var content = await Read(body, cancel);
        if (!content.Succeeded)
        {
            return content.Problem;
        }

        var rows = await reader.Read(content.Value, cancel);
        if (!rows.Succeeded)
        {
            return rows.Problem;
        }

        var shown = Path.GetFileName(name?.Trim()) is { Length: > 0 and <= LongestName } given ? given : "return";
        var file = DerivedId.Of(context.OperationId, "return-file");
        return await grains.GetGrain<IPayoutGrain>(payoutId).Receive(new(file, shown, await contents.Keep(content.Value, cancel)), context);
    }

    private static async Task<Outcome<byte[]>> Read(Stream body, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await body.ReadAsync(buffer, cancel)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > LargestMegabytes * 1024 * 1024)
            {
                return ReturnProblem.TooLarge.With(("megabytes", LargestMegabytes));
            }
        }

        return content.Length == 0 ? ReturnProblem.Empty : content.ToArray();
    }
}
