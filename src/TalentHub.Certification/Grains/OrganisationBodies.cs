using Npgsql;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Grains;

/// <inheritdoc cref="ICertificationBodies"/>
public sealed class OrganisationBodies(IGrainFactory grains, OrganisationQueries organisations, TalentHubDatabase database) : ICertificationBodies
{
    /// <summary>Batches know the five levels of standards only, so that no letter can stand in their numbers.</summary>
    private static readonly CertificateLevelLetters NoLetters = new('\0', '\0');

    /// <inheritdoc/>
    public async Task<(string Name, IReadOnlyList<ScopeRow> Scope)> Filing(Guid bodyId, CancellationToken cancel = default)
    {
        var organisation = await organisations.Find(bodyId, cancel);
        var filing = await Body(bodyId).Read();
        return (
            organisation?.Details.Name ?? "",
            filing is { State: FilingState.Filed, ValidFrom: { } from, ValidTo: { } to }
                ? [.. filing.Scope.Select(s => new ScopeRow(s.Occupation.Text, s.Level, s.From < from ? from : s.From, s.To > to ? to : s.To))]
                : []);
    }

    /// <inheritdoc/>
    public async Task<bool> MayIssue(Guid bodyId) => (await Body(bodyId).Read()).State is FilingState.Filed or FilingState.Expired;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<BodyExaminer>> Examiners(Guid bodyId, DateOnly from, DateOnly to, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT person_id, grade, occupations, levels
            FROM organisations.examiner
            WHERE body_id = $1 AND valid_from <= $2 AND valid_to >= $3
            ORDER BY person_id
            """,
            connection)
        {
            Parameters = { new() { Value = bodyId }, new() { Value = from }, new() { Value = to } },
        };
        var examiners = new List<BodyExaminer>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            var levels = row.GetFieldValue<int[]>(3);
            examiners.Add(new(
                row.GetGuid(0), row.GetString(1) == nameof(ExaminerGrade.SeniorExaminer),
                [.. row.GetFieldValue<string[]>(2).SelectMany(o => levels.Select(l => new TrackPlan(o, (SkillLevel)l)))]));
        }

        return examiners;
    }

    /// <inheritdoc/>
    public async Task<Outcome<IReadOnlyList<string>>> ReserveNumbers(Guid bodyId, int year, SkillLevel level, int count, CommandContext context)
    {
        var reserved = await Body(bodyId).ReserveNumbers(new(year, level, count), context);
        return reserved.Map<IReadOnlyList<string>>(block =>
            [.. Enumerable.Range(block.First, block.Last - block.First + 1).Select(serial => Number(block, serial).OrThrow().Text)]);
    }

    private static Outcome<CertificateNumber> Number(NumberBlock block, int serial) => CertificateNumber.Compose(
        new(block.Series.Category, block.Series.Body, block.Series.Province, block.Series.Site, block.Year, (char)('0' + (int)block.Level), serial),
        NoLetters);

    private ICertificationBodyGrain Body(Guid bodyId) => grains.GetGrain<ICertificationBodyGrain>(bodyId);
}
