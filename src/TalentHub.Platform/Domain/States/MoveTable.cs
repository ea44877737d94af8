using System.Collections;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.States;

/// <summary>
/// The allowed moves of one life cycle. The same table guards the decision, fills the buttons of the page, draws the diagram
/// in the docs and drives the test of every role, state and move.
/// </summary>
public sealed class MoveTable<TState, TMove> : IEnumerable<Move<TState, TMove>>
    where TState : struct, Enum
    where TMove : struct, Enum
{
    private readonly List<Move<TState, TMove>> _moves = [];

    /// <summary>Adds a row: move, from, to, who.</summary>
    public void Add(TMove move, TState from, TState to, params Role[] roles)
    {
        if (_moves.Exists(m => EqualityComparer<TMove>.Default.Equals(m.Name, move) && EqualityComparer<TState>.Default.Equals(m.From, from)))
        {
            throw new ArgumentException($"{move} from {from} stands in the table twice", nameof(move));
        }

        _moves.Add(new(move, from, to, roles));
    }

    /// <summary>The state a move leads to, or why it is refused: a state the move does not start from, or a role that may not.</summary>
    public Outcome<TState> Check(TState from, TMove move, Role role)
    {
        var named = _moves.Where(m => EqualityComparer<TMove>.Default.Equals(m.Name, move)).ToList();
        if (named.Find(m => EqualityComparer<TState>.Default.Equals(m.From, from)) is not { } row)
        {
            return MoveProblem.WrongState.With(
                ("move", move), ("state", from), ("needed", named.Select(m => (Enum)(object)m.From).Distinct()));
        }

        return row.Roles.Contains(role)
            ? row.To
            : MoveProblem.WrongRole.With(("move", move), ("role", role), ("needed", row.Roles.Cast<Enum>()));
    }

    /// <summary>The moves a reader in this role may make from this state: the buttons of the page.</summary>
    public IEnumerable<TMove> AllowedTo(Role role, TState from) =>
        _moves.Where(m => EqualityComparer<TState>.Default.Equals(m.From, from) && m.Roles.Contains(role)).Select(m => m.Name);

    /// <inheritdoc/>
    public IEnumerator<Move<TState, TMove>> GetEnumerator() => _moves.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
