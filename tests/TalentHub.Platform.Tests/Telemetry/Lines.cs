using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace TalentHub.Platform.Tests.Telemetry;

/// <summary>Keeps the log as the lines that would be written.</summary>
internal sealed class Lines : ILogEventSink
{
    internal List<string> Written { get; } = [];

    public void Emit(LogEvent logEvent)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new RenderedCompactJsonFormatter().Format(logEvent, text);
        Written.Add(text.ToString());
    }
}
