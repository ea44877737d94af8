namespace TalentHub.Certification.Store;

/// <summary>How page and program ask for seats.</summary>
public static class TakenSeats
{
    /// <summary>Those of a session, by place.</summary>
    public static IQueryable<SeatRow> OfSession(this IQueryable<SeatRow> seats, Guid sessionId) =>
        seats.Where(s => s.SessionId == sessionId).OrderBy(s => s.Place);

    /// <summary>Those of a batch, of each candidate by time.</summary>
    public static IQueryable<SeatRow> OfBatch(this IQueryable<SeatRow> seats, Guid batchId) =>
        seats.Where(s => s.BatchId == batchId).OrderBy(s => s.StartsAt).ThenBy(s => s.Part);
}
