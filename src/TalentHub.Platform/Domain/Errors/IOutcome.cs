namespace TalentHub.Platform.Domain.Errors;

/// <summary>An outcome of whatever type, for those who only want to know the problem.</summary>
public interface IOutcome
{
    /// <summary>The problem, when there is one.</summary>
    Problem? Problem { get; }
}
