namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Where a page of a list begins.</summary>
public static class PageStart
{
    /// <summary>The rows before a page that is counted from 0. A page beyond all lists is empty; one before the first is the first.</summary>
    public static int Of(int? page, int size) => (int)Math.Min(Math.Max(page ?? 0, 0) * (long)size, int.MaxValue);
}
