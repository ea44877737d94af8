using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Domain.States;

/// <summary>One allowed move of a life cycle.</summary>
/// <param name="Name">What is done.</param>
/// <param name="From">The state it needs.</param>
/// <param name="To">The state it leads to.</param>
/// <param name="Roles">Who may.</param>
public sealed record Move<TState, TMove>(TMove Name, TState From, TState To, IReadOnlyList<Role> Roles)
    where TState : struct, Enum
    where TMove : struct, Enum;
