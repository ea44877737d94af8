namespace TalentHub.Platform.Domain.Commands;

/// <summary>A command for several moves of a life cycle; the audit log names it with the move, for example <c>MoveBatch.Submit</c>.</summary>
public interface IMoveCommand
{
    /// <summary>The move asked for.</summary>
    Enum Asked { get; }
}
