namespace TalentHub.Certification.Store;

/// <summary>How page, workbook and program ask for tickets that moved.</summary>
public static class MovedTickets
{
    /// <summary>Those of a batch: the newest first, then by ticket and part.</summary>
    public static IQueryable<MovedTicketRow> OfBatch(this IQueryable<MovedTicketRow> moved, Guid batchId) =>
        moved.Where(m => m.BatchId == batchId).OrderByDescending(m => m.MovedAt).ThenBy(m => m.Ticket).ThenBy(m => m.Part).ThenBy(m => m.RunId);
}
