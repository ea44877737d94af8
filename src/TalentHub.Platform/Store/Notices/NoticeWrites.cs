using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Store.Notices;

/// <summary>Notices opened in the commit of the matter they are about.</summary>
public static class NoticeWrites
{
    /// <summary>Opens a prepared notice. A second open one of the same kind about the same record is refused.</summary>
    /// <exception cref="ArgumentException">The notice was not prepared, so it has no period.</exception>
    public static void OpenNotice(this Writes writes, PublicNotice notice)
    {
        if (notice.ClosesOn <= notice.OpensOn)
        {
            throw new ArgumentException("the notice has no period: Prepare makes it", nameof(notice));
        }

        writes.Refuses("ux_public_notice_open", NoticeProblem.AlreadyOpen);
        writes.Add(
            """
            INSERT INTO platform.public_notice
                (id, kind, title_zh, title_en, subject_kind, subject_id, organisation_id, opens_on, closes_on, state, columns, lines,
                 line_count, digest, opened_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7::uuid, $8, $9, 'Open', $10::jsonb, $11::jsonb, $12, $13, $14)
            """,
            notice.Id, notice.Kind, notice.TitleZh, notice.TitleEn, notice.SubjectKind, notice.SubjectId, notice.OrganisationId, notice.OpensOn,
            notice.ClosesOn, Json.Text(notice.Columns), Json.Text(notice.Lines), notice.Lines.Count, notice.Digest(), writes.Context.At);
        writes.Touches("public-notice", notice.Id.ToString());
    }
}
