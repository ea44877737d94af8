namespace TalentHub.Platform.Domain.Calendar;

/// <summary>Something at a time and place.</summary>
/// <param name="Id">Its id, the same in every file.</param>
/// <param name="StartsAt">Beginning.</param>
/// <param name="EndsAt">End.</param>
/// <param name="Title">What it is.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Text">More about it, lines divided by <c>\n</c>.</param>
public sealed record Appointment(Guid Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Title, string Place, string Text)
{
    /// <summary>Something that takes whole days in China, the last of them before its end.</summary>
    public bool WholeDays { get; init; }

    /// <summary>Something that takes a day.</summary>
    public static Appointment On(Guid id, DateOnly day, string title, string place, string text) =>
        new(id, ChinaTime.At(day, TimeOnly.MinValue), ChinaTime.At(day.AddDays(1), TimeOnly.MinValue), title, place, text) { WholeDays = true };
}
