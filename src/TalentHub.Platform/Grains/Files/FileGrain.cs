using Orleans.Runtime;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Grains.Files;

/// <summary>Single writer of one uploaded file.</summary>
public sealed class FileGrain([PersistentState("file")] IPersistentState<FileState> state, Commit commit) : Grain, IFileGrain
{
    /// <inheritdoc/>
    public Task<Outcome<FileView>> Register(RegisterFile command, CommandContext context) => commit.Run(
        this, state, Shape(), command, context,
        _ => new FileState { Name = command.Name, MediaType = command.MediaType, Size = command.Size, Digest = command.Digest },
        writes => Write(writes, command));

    private CommitShape<FileState, FileView> Shape() => new(
        "file", static (_, _, _) => { }, file => new(this.GetPrimaryKey(), file.Name, file.MediaType, file.Size, file.Digest));

    private void Write(Writes writes, RegisterFile command)
    {
        writes.Add(
            """
            INSERT INTO platform.file (id, organisation_id, name, digest, size, media_type, purpose, uploaded_by, uploaded_by_name, at)
            VALUES ($1, $2::uuid, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            this.GetPrimaryKey(), command.OrganisationId, command.Name, Convert.FromHexString(command.Digest), command.Size, command.MediaType,
            command.Purpose, writes.Context.ActorId, writes.Context.ActorName, writes.Context.At);
        if (command.OrganisationId is { } organisation)
        {
            writes.Refuses("ck_file_usage_quota", FileProblem.QuotaUsedUp.With(("limit", command.AllowedBytes / 1024 / 1024)));
            writes.Add(
                """
                INSERT INTO platform.file_usage AS usage (organisation_id, used_bytes, allowed_bytes) VALUES ($1, $2, $3)
                ON CONFLICT (organisation_id) DO UPDATE SET used_bytes = usage.used_bytes + excluded.used_bytes, allowed_bytes = excluded.allowed_bytes
                """,
                organisation, command.Size, command.AllowedBytes);
        }
    }
}
