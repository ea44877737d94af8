namespace TalentHub.Scheduling.Itc2007;

/// <summary>An instance file that cannot be read: where, what is wrong, and what should stand there.</summary>
public sealed class InstanceFileException(int line, string wrong) : Exception($"Line {line}: {wrong}")
{
    /// <summary>The line, counted from 1.</summary>
    public int Line => line;
}
