using System.Security.Cryptography;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Platform.Domain.Notices;

/// <summary>What is to be published. Made by <see cref="Prepare"/>, opened in the commit of the matter itself.</summary>
public sealed record PublicNotice
{
    /// <summary>The notice.</summary>
    public required Guid Id { get; init; }

    /// <summary>What is published, for example <c>assessment-results</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The title in Chinese.</summary>
    public required string TitleZh { get; init; }

    /// <summary>The title in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>The kind of the record it is about.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>The record it is about.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Who publishes; null for the bureau.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The headings.</summary>
    public required IReadOnlyList<NoticeColumn> Columns { get; init; }

    /// <summary>The lines, masked.</summary>
    public required IReadOnlyList<NoticeLine> Lines { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly OpensOn { get; init; }

    /// <summary>The last day of the period.</summary>
    public DateOnly ClosesOn { get; init; }

    /// <summary>SHA-256 of titles, period, headings and lines as JSON.</summary>
    public byte[] Digest() => SHA256.HashData(Json.Bytes(new { Kind, TitleZh, TitleEn, OpensOn, ClosesOn, Columns, Lines }));

    /// <summary>The notice with its period: the day of publication does not count (民法典 art. 201), the last working day is part of it.</summary>
    /// <param name="opensOn">The day of publication.</param>
    /// <param name="workingDays">From the dated settings, for example 5 for results and for subsidies.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The notice; or that the calendar lacks a year, or that a line holds a number it must not show.</returns>
    public Outcome<PublicNotice> Prepare(DateOnly opensOn, int workingDays, WorkingCalendar calendar) =>
        Lines.Any(line => PersonalNumbers.AppearIn(line.Key) || line.Cells.Any(PersonalNumbers.AppearIn))
            ? NoticeProblem.HoldsNumber
            : calendar.AddWorkingDays(opensOn, workingDays).Map(closesOn => this with { OpensOn = opensOn, ClosesOn = closesOn });
}
