using Npgsql;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Platform.Store.Files;

/// <summary>Gives out files within the reader's scope. They come in through <c>FileUpload</c>.</summary>
public sealed class FileStore(TalentHubDatabase database, DataScope scope, PersonalDataVault vault)
{
    // A reader without organisation sees no row that belongs to none: null equals nothing.
    private const string PiecesInScope =
        """
        SELECT file.name, file.media_type, file.size, file.digest, stored.key_cipher, piece.number, piece.content
        FROM platform.file
        JOIN platform.stored_file AS stored ON stored.digest = file.digest
        JOIN platform.stored_file_piece AS piece ON piece.digest = stored.digest
        WHERE file.id = $1 AND ($2 OR file.organisation_id = $3)
        ORDER BY piece.number
        """;

    /// <summary>A file within the reader's scope, whole and to be disposed of, or the problem that there is none.</summary>
    public async Task<Outcome<OpenFile>> Open(Guid fileId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(PiecesInScope, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = fileId }, new NpgsqlParameter<bool> { TypedValue = scope.Everything },
                new NpgsqlParameter<Guid?> { TypedValue = scope.OrganisationId },
            },
        };
        await using var pieces = await query.ExecuteReaderAsync(cancel);
        if (!await pieces.ReadAsync(cancel))
        {
            return FileProblem.NotFound;
        }

        var digest = pieces.GetFieldValue<byte[]>(3);
        var view = new FileView(fileId, pieces.GetString(0), pieces.GetString(1), pieces.GetInt64(2), Convert.ToHexStringLower(digest));
        var file = TemporaryFile.Create();
        try
        {
            await Fetch(pieces, digest, file, cancel);
            file.Position = 0;
            return new OpenFile(view, file);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task Fetch(NpgsqlDataReader pieces, byte[] digest, FileStream file, CancellationToken cancel)
    {
        var key = pieces.IsDBNull(4) ? null : Convert.FromBase64String(vault.Open(new SealedText(pieces.GetString(4), "")));
        do
        {
            var content = pieces.GetFieldValue<byte[]>(6);
            await file.WriteAsync(key is null ? content : PieceSeal.Open(key, digest, pieces.GetInt32(5), content), cancel);
        }
        while (await pieces.ReadAsync(cancel));
    }
}
