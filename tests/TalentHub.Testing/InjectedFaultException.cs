namespace TalentHub.Testing;

/// <summary>A failure that a test asked for.</summary>
public sealed class InjectedFaultException(string message) : Exception(message);
