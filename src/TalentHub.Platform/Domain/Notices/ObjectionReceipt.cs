namespace TalentHub.Platform.Domain.Notices;

/// <summary>The number that whoever objects gets, and by which the bureau finds the objection: the beginning of its id.</summary>
public static class ObjectionReceipt
{
    private const int Length = 13;

    /// <summary>The number, such as <c>0F3A91C2-4B7D</c>.</summary>
    public static string Of(Guid objection) => objection.ToString("D")[..Length].ToUpperInvariant();
}
