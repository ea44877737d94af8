using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TalentHub.Platform.Domain.Errors;

/// <summary>Either a value or the problem that stands in its way. Expected refusals are values, never exceptions.</summary>
public sealed record Outcome<T> : IOutcome
{
    [JsonConstructor]
    internal Outcome(T? value, Problem? problem) => (Value, Problem) = (value, problem);

    /// <summary>The value, when there is no problem.</summary>
    [JsonInclude]
    public T? Value { get; private init; }

    /// <summary>The problem, when there is no value.</summary>
    [JsonInclude]
    public Problem? Problem { get; private init; }

    /// <summary>Whether there is a value.</summary>
    [JsonIgnore]
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Problem is null;

    /// <summary>The value turned into something else, or the same problem.</summary>
    public Outcome<TOther> Map<TOther>(Func<T, TOther> map) => Succeeded ? map(Value) : Problem;

    /// <summary>The same outcome, its problem placed elsewhere: at the field of the form or of the body that a part of it came from.</summary>
    public Outcome<T> Placed(Func<Problem, Problem> place) => Succeeded ? this : place(Problem);

    /// <summary>The value, or an exception that names the problem: only where a problem is a mistake of ours.</summary>
    public T OrThrow() => Succeeded ? Value : throw new InvalidOperationException($"{Problem.Code}: {Problem.English}");

    /// <summary>A value is a success.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, problem: null);

    /// <summary>A problem is a refusal.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(default, problem);

    /// <summary>A problem without arguments is a refusal.</summary>
    public static implicit operator Outcome<T>(ProblemType problem) => new(default, problem);
}
