namespace TalentHub.Demonstration.Play;

/// <summary>One sign-in of the demonstration.</summary>
public sealed record Credential(string UserName, string Password, string Who, bool Listed);
