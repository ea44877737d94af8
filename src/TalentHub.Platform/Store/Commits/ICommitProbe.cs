namespace TalentHub.Platform.Store.Commits;

/// <summary>Is told when a commit reaches a step: telemetry in the product, injected failures in the tests.</summary>
public interface ICommitProbe
{
    /// <summary>Called inside the transaction for every step before <see cref="CommitStep.Committed"/>; an exception aborts it.</summary>
    void Reached(CommitStep step, string command);
}
