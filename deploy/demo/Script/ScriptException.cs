namespace TalentHub.Demonstration.Script;

/// <summary>The script cannot be played: it is written wrongly, or the product did not answer as the script expects.</summary>
public sealed class ScriptException(string message) : Exception(message);
