using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Platform.Store.Files;

/// <summary>Gives out files within the reader's scope. They come in through <c>FileUpload</c>.</summary>
public sealed class FileStore(TalentHubDatabase database, FilesContext context, PersonalDataVault vault)
{
    /// <summary>A file within the reader's scope, whole and to be disposed of, or the problem that there is none.</summary>
    public async Task<Outcome<OpenFile>> Open(Guid fileId, CancellationToken cancel = default)
    {
        if (await context.Files.SingleOrDefaultAsync(f => f.Id == fileId, cancel) is not { } row)
        {
            return FileProblem.NotFound;
        }

        var file = TemporaryFile.Create();
        try
        {
            await Fetch(row.Digest, file, cancel);
            file.Position = 0;
            return new OpenFile(new FileView(row.Id, row.Name, row.MediaType, row.Size, Convert.ToHexStringLower(row.Digest)), file);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task Fetch(byte[] digest, FileStream file, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT piece.number, stored.key_cipher, piece.content FROM platform.stored_file AS stored
            JOIN platform.stored_file_piece AS piece ON piece.digest = stored.digest
            WHERE stored.digest = $1 ORDER BY piece.number
            """, connection);
        query.Parameters.Add(new() { Value = digest });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        byte[]? key = null;
        while (await reader.ReadAsync(cancel))
        {
            key ??= reader.IsDBNull(1) ? null : Convert.FromBase64String(vault.Open(new SealedText(reader.GetString(1), "")));
            var content = reader.GetFieldValue<byte[]>(2);
            await file.WriteAsync(key is null ? content : PieceSeal.Open(key, digest, reader.GetInt32(0), content), cancel);
        }
    }
}
