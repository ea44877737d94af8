namespace TalentHub.Scheduling.Vebs.Files;

/// <summary>An instance or plan that cannot be used: where in the file, what is wrong, and what should stand there.</summary>
public sealed class VebsFileException(string where, string wrong) : Exception($"{where}: {wrong}")
{
    /// <summary>The path in the file, such as <c>$.candidates[17].track</c>, or a line.</summary>
    public string Where => where;
}
