using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Hosting.Telemetry;

/// <summary>Counts the refusals of grains by their code.</summary>
public sealed class RefusalMeter(PlatformMetrics metrics) : IIncomingGrainCallFilter
{
    /// <inheritdoc/>
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        await context.Invoke();
        if (context.Result is IOutcome { Problem: { } problem })
        {
            metrics.Refused(problem.Code);
        }
    }
}
