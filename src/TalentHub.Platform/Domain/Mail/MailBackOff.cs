namespace TalentHub.Platform.Domain.Mail;

/// <summary>How long a mail waits after a failed attempt: minutes at first, a day at last, then no more.</summary>
public static class MailBackOff
{
    private static readonly int[] Minutes = [1, 5, 15, 60, 240, 720, 1440];

    /// <summary>The wait after the n-th failed attempt, counted from 1; null when there is no further one.</summary>
    public static TimeSpan? After(int attempts) => attempts <= Minutes.Length ? TimeSpan.FromMinutes(Minutes[attempts - 1]) : null;
}
