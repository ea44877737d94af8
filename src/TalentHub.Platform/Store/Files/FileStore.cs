using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Platform.Store.Files;

/// <summary>Gives out files within the reader's scope. They come in through <c>FileUpload</c>.</summary>
public sealed class FileStore(TalentHubDatabase database, FilesContext context)
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
        await using var query = new NpgsqlCommand("SELECT content FROM platform.stored_file_piece WHERE digest = $1 ORDER BY number", connection);
        query.Parameters.Add(new() { Value = digest });
        await using var reader = await query.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, cancel);
        while (await reader.ReadAsync(cancel))
        {
            await using var piece = await reader.GetStreamAsync(0, cancel);
            await piece.CopyToAsync(file, cancel);
        }
    }
}
