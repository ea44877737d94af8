using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Jobs.Files;

/// <summary>Removes stored content that no file names: uploads that were refused or broken off before they were registered.</summary>
public sealed class RemoveUnnamedContent(TalentHubDatabase database)
{
    /// <summary>One sweep; safe to run in several places at once. Content of the last hour may still be registered.</summary>
    /// <returns>How many contents were removed.</returns>
    public async Task<int> Run(CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var delete = new NpgsqlCommand(
            """
            DELETE FROM platform.stored_file stored
            WHERE stored_at < now() - interval '1 hour' AND NOT EXISTS (SELECT FROM platform.file WHERE file.digest = stored.digest)
            """, connection);
        return await delete.ExecuteNonQueryAsync(cancel);
    }
}
