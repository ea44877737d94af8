using System.Collections.Concurrent;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Grains;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Tests.Certification;

/// <summary>One body with a filing for lamp makers and a number series that answers an operation id once.</summary>
internal sealed class OneFiling : ICertificationBodies
{
    private const string LampMaker = "6-24-07-02";
    private readonly ConcurrentDictionary<Guid, IReadOnlyList<string>> _reserved = new();
    private int _last;

    public Task<(string Name, IReadOnlyList<ScopeRow> Scope)> Filing(Guid bodyId, CancellationToken cancel = default) =>
        Task.FromResult<(string, IReadOnlyList<ScopeRow>)>((
            "演示灯饰有限公司",
            bodyId == CertificationApp.Enterprise
                ? [.. new[] { SkillLevel.Junior, SkillLevel.Senior }.Select(level => new ScopeRow(LampMaker, level, new(2022, 1, 1), new(2024, 12, 31)))]
                : []));

    public Task<IReadOnlyList<BodyExaminer>> Examiners(Guid bodyId, DateOnly from, DateOnly to, CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<BodyExaminer>>([]);

    public Task<Outcome<IReadOnlyList<string>>> ReserveNumbers(Guid bodyId, int year, SkillLevel level, int count, CommandContext context) =>
        Task.FromResult<Outcome<IReadOnlyList<string>>>(_reserved.GetOrAdd(context.OperationId, _ =>
            [.. Enumerable.Range(Interlocked.Add(ref _last, count) - count + 1, count).Select(serial => $"Y000044123456{year % 100}{(int)level}{serial:000000}")]).ToList());
}
