using Npgsql;
using Orleans.Runtime;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Mail;

namespace TalentHub.Platform.Grains.Mail;

/// <summary>Single writer of what people ask of a mail.</summary>
public sealed class MailGrain(
    [PersistentState("mail")] IPersistentState<MailControl> state, Commit commit, TalentHubDatabase database) : Grain, IMailGrain
{
    private static readonly CommitShape<MailControl, MailControl> Shape = new("mail", static (_, _, _) => { }, control => control);

    /// <inheritdoc/>
    public async Task<Outcome<MailControl>> Resend(ResendMail command, CommandContext context)
    {
        var mail = await Find();
        return await commit.Run(
            this, state, Shape, command, context,
            control => Refusal(mail, context) is { } problem ? problem : control with { ResentAt = context.At },
            writes => writes.Add(
                """
                UPDATE platform.outbox SET state = $2, attempts = 0, due_at = $3, sent_at = NULL, last_error = NULL
                WHERE id = $1 AND state = ANY ($4)
                """,
                this.GetPrimaryKey(), MailState.Waiting, context.At,
                MailMoves.Table.Where(m => m.Name == MailMove.Resend).Select(m => m.From.ToString()).ToArray()));
    }

    private static Problem? Refusal(MailState? mail, CommandContext context) =>
        mail is not { } from ? MailProblem.NotFound : MailMoves.Table.Check(from, MailMove.Resend, context.Role).Problem;

    private async Task<MailState?> Find()
    {
        await using var connection = await database.Open();
        await using var query = new NpgsqlCommand("SELECT state FROM platform.outbox WHERE id = $1 AND kind = 'mail'", connection);
        query.Parameters.Add(new() { Value = this.GetPrimaryKey() });
        return await query.ExecuteScalarAsync() is string found ? Enum.Parse<MailState>(found) : null;
    }
}
