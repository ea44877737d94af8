namespace TalentHub.Certification.Store;

/// <summary>A part that a candidate passed in an earlier batch and does not sit again.</summary>
/// <param name="Part">Theory, Practice or Review.</param>
/// <param name="Batch">What that batch is called.</param>
/// <param name="On">The day on which it was sat there; the last of that examination where its sitting is not known.</param>
public sealed record CarriedPart(string Part, string Batch, DateOnly On)
{
    /// <summary>Those of the registration <c>r</c>, as JSON.</summary>
    internal const string OfRegistration =
        """
        (SELECT coalesce(jsonb_agg(jsonb_build_object('part', carried.part, 'batch', first.title, 'on', coalesce(
                (SELECT (sat.starts_at AT TIME ZONE 'Asia/Shanghai')::date FROM certification.taken_seat sat WHERE sat.registration_id = origin.id AND sat.part = carried.part), first.exam_to))
            ORDER BY carried.part DESC), '[]')::text
         FROM (SELECT c.carried_from, CASE c.subject WHEN 'PanelReview' THEN 'Review' ELSE c.subject END AS part
               FROM certification.score c WHERE c.registration_id = r.id AND c.carried_from IS NOT NULL) carried
         JOIN certification.registration origin ON origin.id = carried.carried_from
         JOIN certification.batch first ON first.id = origin.batch_id)
        """;
}
