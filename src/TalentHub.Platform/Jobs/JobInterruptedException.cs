namespace TalentHub.Platform.Jobs;

/// <summary>A run met an error that may pass. It stays open, and Hangfire tries its job again.</summary>
public sealed class JobInterruptedException(string message, Exception cause) : Exception(message, cause);
