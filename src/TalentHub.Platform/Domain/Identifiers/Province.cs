namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>The two-digit codes of provinces (GB/T 2260) that begin resident numbers and stand in certificate numbers.</summary>
public static class Province
{
    /// <summary>The Production and Construction Corps of Xinjiang, which issues certificates under a code of its own.</summary>
    private const string Corps = "66";

    private static readonly HashSet<string> Codes =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82",
    ];

    /// <summary>Whether a resident number may begin with these two digits.</summary>
    public static bool BeginsResidentNumber(string code) => Codes.Contains(code);

    /// <summary>Whether a certificate number may carry these two digits.</summary>
    public static bool IssuesCertificates(string code) => Codes.Contains(code) || code == Corps;
}
