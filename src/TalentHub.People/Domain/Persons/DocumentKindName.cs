using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Persons;

/// <summary>What the kinds of identity document are called in rosters.</summary>
public static class DocumentKindName
{
    private static readonly Dictionary<string, IdentityDocumentKind> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["居民身份证"] = IdentityDocumentKind.ResidentId,
        ["身份证"] = IdentityDocumentKind.ResidentId,
        ["港澳台居民居住证"] = IdentityDocumentKind.HongKongMacauTaiwanResidencePermit,
        ["港澳居民来往内地通行证"] = IdentityDocumentKind.MainlandTravelPermitHongKongMacau,
        ["台湾居民来往大陆通行证"] = IdentityDocumentKind.MainlandTravelPermitTaiwan,
        ["外国人永久居留身份证"] = IdentityDocumentKind.ForeignerPermanentResidence,
        ["护照"] = IdentityDocumentKind.Passport,
    };

    /// <summary>The names a roster may hold.</summary>
    public static IEnumerable<string> All => Names.Keys;

    /// <summary>The names a roster may hold, as a list in each language.</summary>
    public static BothLanguages Words => new(string.Join("、", All), string.Join(", ", Enum.GetNames<IdentityDocumentKind>()));

    /// <summary>What a kind is called in Chinese.</summary>
    public static string Of(IdentityDocumentKind kind) => Names.First(name => name.Value == kind).Key;

    /// <summary>The document of a kind by its name and a number; without a kind the number decides.</summary>
    public static Outcome<IdentityDocument> Parse(string? kind, string? number)
    {
        var name = (kind ?? "").Trim();
        return name.Length == 0 ? IdentityDocument.Recognise(number)
            : Names.TryGetValue(name, out var known) || Enum.TryParse(name, ignoreCase: true, out known) && Enum.IsDefined(known)
                ? IdentityDocument.Parse(known, number)
            : PersonProblem.DocumentKindUnknown.With(("kind", name), ("kinds", Enum.GetValues<IdentityDocumentKind>().Cast<Enum>())).In("documentKind");
    }
}
