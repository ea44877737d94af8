using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Tests.Commits;

/// <summary>The smallest grain that uses everything a commit can hold: two tables, audit, outbox, a job, state.</summary>
public interface ICounterGrain : IGrainWithGuidKey
{
    Task<Outcome<CounterView>> Add(AddToCounter command, CommandContext context);

    Task<CounterView> Look();

    Task Forget();
}

public sealed record AddToCounter(int Amount, string? Label = null, bool WithJob = true);

public sealed record CounterView(int Total, int Steps);

public sealed record CounterState
{
    public int Total { get; init; }

    public int Steps { get; init; }
}
