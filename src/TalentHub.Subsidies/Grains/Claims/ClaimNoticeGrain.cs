using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Notices;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Store.Claims;

namespace TalentHub.Subsidies.Grains.Claims;

/// <inheritdoc cref="IClaimNoticeGrain"/>
public sealed class ClaimNoticeGrain(
    [PersistentState("claim-notice")] IPersistentState<ClaimNotice> state, Commit commit, ClaimFactsQueries facts, PolicyPacks packs)
    : Grain, IClaimNoticeGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<ClaimNoticeView>> Publish(PublishClaims command, CommandContext context)
    {
        if (!packs.Knows(command.Programme))
        {
            return PackProblem.Unknown.With(("programme", command.Programme)).In("programme");
        }

        var id = this.GetPrimaryKey();
        var pack = packs.Newest(command.Programme);
        var lines = await facts.NoticeLines(id);
        var notice = new PublicNotice
        {
            Id = id, Kind = "subsidy-claims", TitleZh = $"{pack.Chinese}拟补贴名单公示", TitleEn = $"{pack.English}: claims proposed for approval",
            SubjectKind = "claim-notice", SubjectId = id.ToString(),
            Columns = [new("申领编号", "Claim"), new("姓名", "Name"), new("年度", "Year"), new("金额（元）", "Amount (yuan)")],
            Lines = [.. lines.Select(l => new NoticeLine(l.Number, [l.Number, Mask.Name(l.Name), $"{l.Year}", $"{l.Amount}"]))],
        }.Prepare(context.Today, pack.Publicity.WorkingDays, WorkingCalendar.National);
        var shape = new CommitShape<ClaimNotice, ClaimNoticeView>("claim-notice", (_, _, _) => { }, after => new(id, after.Lines));
        return await commit.Run(
            this, state, shape, command, context,
            current => !notice.Succeeded ? notice.Problem : current.Publish(lines.Count, context),
            writes => writes.OpenNotice(notice.Value!));
    }
}
