using System.Reflection;
using Hangfire.Common;

namespace TalentHub.Platform.Jobs;

/// <summary>The job that works on runs of one kind. A run stores its kind, so that a class may be renamed while runs wait.</summary>
/// <param name="Kind">As in <c>StartRun</c>.</param>
/// <param name="Type">A class that implements <see cref="IRunJob"/>; no other type is ever run from a stored row.</param>
public sealed record RunJobKind(string Kind, Type Type)
{
    internal Job JobFor(Guid runId) => new(Type, Method, runId, CancellationToken.None);

    private MethodInfo Method => Type.GetMethod(nameof(IRunJob.Run), [typeof(Guid), typeof(CancellationToken)])
        ?? throw new MissingMethodException(Type.FullName, nameof(IRunJob.Run));
}
