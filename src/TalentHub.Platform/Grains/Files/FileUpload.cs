using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Files;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Platform.Grains.Files;

/// <summary>Files from outside: measured while they come in, judged by content, stored once under their digest.</summary>
public sealed class FileUpload(TalentHubDatabase database, IGrainFactory grains, PersonalDataVault vault, IOptions<FileStoreOptions> options)
{
    private const int PieceSize = 1024 * 1024;

    /// <summary>Takes a file in. The same upload under the same operation id is the same file.</summary>
    /// <param name="content">The upload; no more than the limit is read of it.</param>
    /// <param name="name">The name given, which is made safe and otherwise believed in nothing.</param>
    /// <param name="rules">What is taken here.</param>
    /// <param name="organisationId">Whose it is, and whose space it takes; null for the bureau.</param>
    /// <param name="command">Who, why, when.</param>
    /// <param name="cancel">Cancels the upload.</param>
    public async Task<Outcome<FileView>> Put(
        Stream content, string name, FileRules rules, Guid? organisationId, CommandContext command, CancellationToken cancel = default)
    {
        await using var file = TemporaryFile.Create();
        if (await Receive(content, file, rules.MaxBytes, cancel) is not { } digest)
        {
            return FileProblem.TooLarge.With(("limit", rules.MaxBytes / 1024 / 1024));
        }

        if (file.Length == 0)
        {
            return FileProblem.Empty;
        }

        var kind = FileContent.Kind(file, rules);
        if (!kind.Succeeded)
        {
            return kind.Problem;
        }

        await Store(file, digest, kind.Value.MediaType(), cancel);
        return await grains.GetGrain<IFileGrain>(DerivedId.Of(command.OperationId, "file")).Register(
            new RegisterFile(
                kind.Value.SafeName(name), kind.Value.MediaType(), file.Length, Convert.ToHexStringLower(digest), rules.Purpose, organisationId,
                options.Value.BytesPerOrganisation),
            command);
    }

    /// <summary>Copies and digests; null as soon as the limit is passed.</summary>
    private static async Task<byte[]?> Receive(Stream content, FileStream file, long limit, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
            {
                if (file.Position + read > limit)
                {
                    return null;
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Stores content that is not there yet; what no file comes to name is removed by a job later.</summary>
    private async Task Store(FileStream file, byte[] digest, string mediaType, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var key = PieceSeal.NewKey();
        await using var header = new NpgsqlCommand(
            """
            INSERT INTO platform.stored_file AS stored (digest, size, media_type, stored_at, key_cipher) VALUES ($1, $2, $3, now(), $4)
            ON CONFLICT (digest) DO UPDATE SET stored_at = now()
            RETURNING xmax = 0
            """, connection, transaction)
        {
            Parameters =
            {
                new() { Value = digest }, new() { Value = file.Length }, new() { Value = mediaType },
                new() { Value = vault.Seal(Convert.ToBase64String(key), "").Cipher },
            },
        };
        if (await header.ExecuteScalarAsync(cancel) is true)
        {
            await StorePieces(file, digest, key, connection, transaction, cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    private static async Task StorePieces(
        FileStream file, byte[] digest, byte[] key, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancel)
    {
        file.Position = 0;
        var piece = new byte[PieceSize];
        for (var (number, read) = (0, 0); (read = await file.ReadAtLeastAsync(piece, PieceSize, throwOnEndOfStream: false, cancel)) > 0; number++)
        {
            await using var insert = new NpgsqlCommand(
                "INSERT INTO platform.stored_file_piece (digest, number, content) VALUES ($1, $2, $3)", connection, transaction)
            {
                Parameters =
                {
                    new() { Value = digest }, new() { Value = number },
                    new NpgsqlParameter<byte[]> { TypedValue = PieceSeal.Seal(key, digest, number, piece.AsSpan(0, read)) },
                },
            };
            await insert.ExecuteNonQueryAsync(cancel);
        }
    }
}
