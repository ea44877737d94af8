using Orleans.Runtime;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Benchmarks;

/// <inheritdoc cref="IBenchGrain"/>
public sealed class BenchGrain([PersistentState("bench")] IPersistentState<BenchState> state, Commit commit) : Grain, IBenchGrain
{
    private static readonly CommitShape<BenchState, BenchState> Shape = new("bench", Write, after => after);

    /// <inheritdoc/>
    public Task<Outcome<BenchState>> Step(BenchStep command, CommandContext context) => commit.Run(
        this, state, Shape, command, context,
        before => before with { Number = before.Number + 1, Label = command.Label, At = context.At },
        writes =>
        {
            writes.Add(
                """
                INSERT INTO public.bench_record (id, number, label, at) VALUES ($1, $2, $3, $4)
                ON CONFLICT (id) DO UPDATE SET number = excluded.number, label = excluded.label, at = excluded.at
                """,
                this.GetPrimaryKey(), command.Number, command.Label, context.At);
            writes.Add(
                "INSERT INTO public.bench_step (id, record_id, number) VALUES ($1, $2, $3)",
                context.OperationId, this.GetPrimaryKey(), command.Number);
            writes.Mail(new MailMessage("bench@example.test", "step", "step"));
        });

    private static void Write(Writes writes, BenchState before, BenchState after)
    {
        // Rows of the bench are written per command, so that the shape shares nothing.
    }
}
