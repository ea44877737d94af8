using System.Diagnostics.CodeAnalysis;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Commands;

/// <summary>What a pure decision comes to: the next state, or the problem that refuses the command.</summary>
public readonly record struct Decision<TState>
    where TState : class
{
    private Decision(TState? next, Problem? problem) => (Next, Problem) = (next, problem);

    /// <summary>The state after the command, when accepted.</summary>
    public TState? Next { get; }

    /// <summary>Why the command is refused.</summary>
    public Problem? Problem { get; }

    /// <summary>Whether the command is accepted.</summary>
    [MemberNotNullWhen(true, nameof(Next))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Accepted => Problem is null;

    /// <summary>The next state is an acceptance.</summary>
    public static implicit operator Decision<TState>(TState next) => new(next, problem: null);

    /// <summary>A problem is a refusal.</summary>
    public static implicit operator Decision<TState>(Problem problem) => new(next: null, problem);

    /// <summary>A problem without arguments is a refusal.</summary>
    public static implicit operator Decision<TState>(ProblemType problem) => new(next: null, problem);
}
