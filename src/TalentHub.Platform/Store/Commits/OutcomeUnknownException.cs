namespace TalentHub.Platform.Store.Commits;

/// <summary>The commit was sent and its answer got lost. Repeating the command under the same operation id is always safe.</summary>
public sealed class OutcomeUnknownException : Exception
{
    /// <summary>For the serializer.</summary>
    public OutcomeUnknownException()
    {
    }

    /// <summary>With a sentence.</summary>
    public OutcomeUnknownException(string message)
        : base(message)
    {
    }

    /// <summary>With a sentence and the cause.</summary>
    public OutcomeUnknownException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
