using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Pages.Lists;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Domain;

namespace TalentHub.Api.Pages.Certification;

/// <summary>The list of certificates: paged by the last row seen, so that a page deep in a million rows costs no more than the first.</summary>
public static class CertificateLists
{
    /// <summary>What the list takes in its address.</summary>
    public static readonly ListDefinition List = new()
    {
        Path = "/certificates", SortKeys = ["issued", "number"], DescendingFirst = true,
        Filters =
        [
            ListFilter.Text("number"), ListFilter.Text("name"), ListFilter.Text("occupation"), ListFilter.OneOf("level", "1", "2", "3", "4", "5"),
            ListFilter.Year("year"), ListFilter.OneOf<CertificateState>("state"), ListFilter.Id("batch"), ListFilter.OneOf("pending", "true"),
        ],
    };

    /// <summary>What programs ask of the list: by number unless they say otherwise.</summary>
    public static readonly ListDefinition ForPrograms = List with { SortKeys = ["number", "issued"], DescendingFirst = false };

    /// <summary>The certificates under the filters; number and name by their beginnings, which an index finds.</summary>
    public static IQueryable<CertificateRow> Filtered(this IQueryable<CertificateRow> certificates, ListQuery query)
    {
        if (query.Filter("number").ToUpperInvariant() is { Length: > 0 } number)
        {
            certificates = certificates.Where(c => c.Number.StartsWith(number));
        }

        if (query.Filter("name") is { Length: > 0 } name)
        {
            certificates = certificates.Where(c => c.HolderName.StartsWith(name));
        }

        if (query.Filter("occupation") is { Length: > 0 } occupation)
        {
            certificates = certificates.Where(c => c.OccupationName == occupation);
        }

        if (short.TryParse(query.Filter("level"), NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && (SkillLevel)rank is var level)
        {
            certificates = certificates.Where(c => c.Level == level);
        }

        if (int.TryParse(query.Filter("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            certificates = certificates.Where(c => c.IssuedOn >= first && c.IssuedOn <= last);
        }

        if (Enum.TryParse<CertificateState>(query.Filter("state"), out var state))
        {
            certificates = certificates.Where(c => c.State == state);
        }

        if (query.Filter("pending").Length > 0)
        {
            certificates = certificates.Pending();
        }

        return Guid.TryParse(query.Filter("batch"), out var batch) ? certificates.Where(c => c.BatchId == batch) : certificates;
    }

    /// <summary>Those whose revocation waits for its decision.</summary>
    public static IQueryable<CertificateRow> Pending(this IQueryable<CertificateRow> certificates) => certificates.Where(c =>
        EF.Property<Guid?>(c, CertificationContext.RevocationRequestedBy) != null && c.State != CertificateState.Revoked);

    /// <summary>The order that was asked for.</summary>
    public static IQueryable<CertificateRow> Sorted(this IQueryable<CertificateRow> certificates, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("number", false) => certificates.OrderBy(c => c.Number),
        ("number", true) => certificates.OrderByDescending(c => c.Number),
        (_, false) => certificates.OrderBy(c => c.IssuedOn).ThenBy(c => c.Number),
        _ => certificates.OrderByDescending(c => c.IssuedOn).ThenByDescending(c => c.Number),
    };

    /// <summary>The rows behind the last one seen, when the address names one.</summary>
    public static IQueryable<CertificateRow> Onward(this IQueryable<CertificateRow> certificates, ListQuery query)
    {
        if (Read(query.After) is not var (day, number))
        {
            return certificates;
        }

        return (query.Sort, query.Descending) switch
        {
            ("number", false) => certificates.Where(c => string.Compare(c.Number, number) > 0),
            ("number", true) => certificates.Where(c => string.Compare(c.Number, number) < 0),
            (_, false) => certificates.Where(c => EF.Functions.GreaterThan(ValueTuple.Create(c.IssuedOn, c.Number), ValueTuple.Create(day, number))),
            _ => certificates.Where(c => EF.Functions.LessThan(ValueTuple.Create(c.IssuedOn, c.Number), ValueTuple.Create(day, number))),
        };
    }

    /// <summary>The place of a row in the list, for the address of the next page.</summary>
    public static string Cursor(CertificateRow row) =>
        WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{row.IssuedOn.DayNumber} {row.Number}"));

    private static (DateOnly Day, string Number)? Read(string? cursor)
    {
        try
        {
            return cursor is not null && Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(cursor)).Split(' ', 2) is [var day, var number]
                && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= DateOnly.MaxValue.DayNumber
                ? (DateOnly.FromDayNumber(days), number)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
