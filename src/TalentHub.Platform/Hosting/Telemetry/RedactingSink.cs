using Serilog.Core;
using Serilog.Events;

namespace TalentHub.Platform.Hosting.Telemetry;

/// <summary>Stands before every sink of the log.</summary>
internal sealed class RedactingSink(ILogEventSink inner) : ILogEventSink, IDisposable
{
    /// <inheritdoc/>
    public void Emit(LogEvent logEvent) => inner.Emit(RedactedEvent.Of(logEvent));

    /// <inheritdoc/>
    public void Dispose() => (inner as IDisposable)?.Dispose();
}
