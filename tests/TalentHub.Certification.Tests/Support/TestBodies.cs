using System.Collections.Concurrent;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Tests.Support;

/// <summary>A body with a filing, six examiners and a number series that answers an operation id once.</summary>
internal sealed class TestBodies : ICertificationBodies
{
    private readonly ConcurrentDictionary<Guid, IReadOnlyList<string>> _reserved = new();
    private readonly ConcurrentDictionary<(int Year, SkillLevel Level), int> _last = new();

    internal int Examined { get; set; } = 6;

    /// <summary>Examiners of other occupations, who may invigilate and supervise.</summary>
    internal int Others { get; set; }

    public Task<(string Name, IReadOnlyList<ScopeRow> Scope)> Filing(Guid bodyId, CancellationToken cancel = default) =>
        Task.FromResult((Given.Facts().BodyName, Given.Facts().Scope));

    /// <summary>An examiner beside the others, who may be a candidate too.</summary>
    internal Guid? Another { get; set; }

    internal bool Issues { get; set; } = true;

    public Task<bool> MayIssue(Guid bodyId) => Task.FromResult(Issues);

    public Task<IReadOnlyList<BodyExaminer>> Examiners(Guid bodyId, DateOnly from, DateOnly to, CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<BodyExaminer>>(
        [
            .. Enumerable.Range(1, Examined).Select(i => new BodyExaminer(
                DerivedId.Of(bodyId, $"examiner {i}"), Senior: i > 3, Given.Plan().Tracks)),
            .. Another is { } person ? [new BodyExaminer(person, Senior: true, Given.Plan().Tracks)] : Array.Empty<BodyExaminer>(),
            .. Enumerable.Range(1, Others).Select(i => new BodyExaminer(DerivedId.Of(bodyId, $"other {i}"), Senior: false, [])),
        ]);

    public Task<Outcome<IReadOnlyList<string>>> ReserveNumbers(
        Guid bodyId, int year, SkillLevel level, int count, CommandContext context) =>
        Task.FromResult<Outcome<IReadOnlyList<string>>>(_reserved.GetOrAdd(context.OperationId, _ =>
        {
            var last = _last.AddOrUpdate((year, level), count, (_, earlier) => earlier + count);
            return [.. Enumerable.Range(last - count + 1, count).Select(serial => $"Y000044123456{year % 100}{(int)level}{serial:000000}")];
        }).ToList());
}
