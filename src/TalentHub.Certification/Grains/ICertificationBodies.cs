using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Grains;

/// <summary>What a batch asks of the body that runs it: its filing, its examiners, its number series.</summary>
public interface ICertificationBodies
{
    /// <summary>The name and scope of the body's filing in force; an empty scope when it has none.</summary>
    Task<(string Name, IReadOnlyList<ScopeRow> Scope)> Filing(Guid bodyId, CancellationToken cancel = default);

    /// <summary>Whether the body's filing lets certificates be issued: it is in force, or ran out after what was examined under it.</summary>
    Task<bool> MayIssue(Guid bodyId);

    /// <summary>The body's examiners who may act on every day of a period.</summary>
    Task<IReadOnlyList<BodyExaminer>> Examiners(Guid bodyId, DateOnly from, DateOnly to, CancellationToken cancel = default);

    /// <summary>Takes so many numbers out of the body's series of a year and level. They are used from then on, whatever becomes of them.</summary>
    /// <remarks>Under the same operation id the same numbers come again.</remarks>
    Task<Outcome<IReadOnlyList<string>>> ReserveNumbers(Guid bodyId, int year, SkillLevel level, int count, CommandContext context);
}
