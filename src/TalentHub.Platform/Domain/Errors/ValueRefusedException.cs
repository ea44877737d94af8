using System.Text.Json;

namespace TalentHub.Platform.Domain.Errors;

/// <summary>A value in JSON that its type refuses. The problem travels with the exception, so that whoever sent the value reads the type's own sentence.</summary>
public sealed class ValueRefusedException(Problem problem) : JsonException(problem.Code)
{
    /// <summary>Why the type refuses the value.</summary>
    public Problem Problem { get; } = problem;
}
