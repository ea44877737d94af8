using Orleans.Runtime;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Tests.Commits;

public sealed class CounterGrain([PersistentState("counter")] IPersistentState<CounterState> state, Commit commit) : Grain, ICounterGrain
{
    private static readonly ProblemType Negative = new("test.negative", ProblemKind.Invalid, "不能为负数。", "Must not be negative.");
    private static readonly ProblemType LabelTaken = new("test.label-taken", ProblemKind.Conflict, "标签已用。", "The label is taken.");

    private static readonly CommitShape<CounterState, CounterView> Shape = new(
        "counter", (_, _, _) => { }, after => new CounterView(after.Total, after.Steps));

    public Task<Outcome<CounterView>> Add(AddToCounter command, CommandContext context) =>
        commit.Run(
            this, state, Shape, command, context,
            counter => command.Amount < 0 ? Negative : counter with { Total = counter.Total + command.Amount, Steps = counter.Steps + 1 },
            writes =>
            {
                writes.Refuses("ux_test_step_label", LabelTaken);
                writes.Add("INSERT INTO public.test_counter (id, total) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET total = public.test_counter.total + excluded.total", this.GetPrimaryKey(), command.Amount);
                writes.Add("INSERT INTO public.test_step (id, counter_id, label) VALUES ($1, $2, $3)", context.OperationId, this.GetPrimaryKey(), command.Label);
                writes.Mail(new MailMessage("clerk@example.test", "counted", "counted"));
                if (command.WithJob)
                {
                    writes.Enqueue<CounterJob>(job => job.Run(this.GetPrimaryKey()));
                }
            });

    public Task<CounterView> Look() => Task.FromResult(new CounterView(state.State.Total, state.State.Steps));

    public Task Forget()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}

public sealed class CounterJob
{
    public Task Run(Guid counter) => Task.FromResult(counter);
}
