using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Grains.Notices;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Notices;
using TalentHub.Platform.Store.Settings;
using NoticeLine = TalentHub.Certification.Domain.Scores.NoticeLine;
using PublishedLine = TalentHub.Platform.Domain.Notices.NoticeLine;

namespace TalentHub.Certification.Grains;

/// <inheritdoc cref="IResultNotices"/>
public sealed class ResultNotices(DatedSettings settings, Notices notices, IGrainFactory grains) : IResultNotices
{
    /// <summary>The kind of these notices.</summary>
    public const string Kind = "assessment-results";

    private static readonly NoticeColumn[] Columns =
    [
        new("准考证号", "Ticket"), new("姓名", "Name"), new("证件号码", "Document"), new("职业", "Occupation"), new("等级", "Level"), new("结果", "Result"),
    ];

    /// <inheritdoc/>
    public Outcome<Action<Writes>> Open(Guid noticeId, AssessmentBatch batch, IReadOnlyList<NoticeLine> lines, DateOnly today)
    {
        var notice = new PublicNotice
        {
            Id = noticeId,
            Kind = Kind,
            TitleZh = $"{Named(batch, "")}职业技能等级认定结果公示",
            TitleEn = $"Results of skill-level assessment: {Named(batch, ", ")}",
            SubjectKind = AssessmentBatchGrain.SubjectKind,
            SubjectId = batch.Id.ToString(),
            OrganisationId = batch.BodyId,
            Columns = Columns,
            Lines = [.. lines.Select(Published)],
        };
        return notice.Prepare(today, settings.Get<int>("certification.publicity-working-days", today), WorkingCalendar.National)
            .Map(prepared => new Action<Writes>(writes =>
            {
                writes.OpenNotice(prepared);
                BatchMails.ResultsPublished(writes, batch, prepared);
            }));
    }

    /// <inheritdoc/>
    public async Task<Problem?> Withdraw(Guid noticeId, CommandContext context) =>
        (await grains.GetGrain<IPublicNoticeGrain>(noticeId).Withdraw(new WithdrawNotice(), context)).Problem;

    /// <inheritdoc/>
    public async Task<Problem?> Obstacle(Guid noticeId, DateOnly today, CancellationToken cancel = default)
    {
        var facts = await notices.MayProceed(noticeId, today, cancel);
        return !facts.Succeeded ? facts.Problem
            : facts.Value.UpheldLines.Count > 0
                ? BatchProblem.ObjectionsUpheld.With(("tickets", BothLanguages.Of(facts.Value.UpheldLines.Order(StringComparer.Ordinal))))
            : null;
    }

    // Most bodies put their own name into the title already.
    private static string Named(AssessmentBatch batch, string between) =>
        batch.Title.StartsWith(batch.BodyName, StringComparison.Ordinal) ? batch.Title : batch.BodyName + between + batch.Title;

    private static PublishedLine Published(NoticeLine line) => new(
        line.Ticket,
        [line.Ticket, line.MaskedName, line.MaskedDocument, line.OccupationName, line.Level.Chinese(), Said(line.Result)]);

    private static string Said(CandidateResult result) => result switch
    {
        CandidateResult.Passed => "合格",
        CandidateResult.Absent => "缺考",
        CandidateResult.Violation => "违纪",
        CandidateResult.Deferred => "缓考",
        CandidateResult.Failed or CandidateResult.Incomplete => "不合格",
    };
}
