using System.Text.Json;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

/// <summary>The rows agreed with other systems, where their file lies beside the repository; the same facts stand inline in the other tests.</summary>
public sealed class SharedIdentifierRowsTests
{
    private static readonly CertificateLevelLetters Letters = new('T', 'S');

    [Fact]
    public void Every_row_holds()
    {
        var file = FindFile();
        Assert.SkipWhen(file is null, "Not run: ../shared/data/identifiers.json does not lie beside the repository.");
        using var json = JsonDocument.Parse(File.ReadAllText(file!));
        var rows = json.RootElement;
        Residents(rows.GetProperty("residentId"));
        CreditCodes(rows.GetProperty("unifiedSocialCreditCode"));
        Assert.All(Texts(rows.GetProperty("bankCode").GetProperty("passes")), text => Assert.True(BankCode.Parse(text).OrThrow().CheckDigitFits, text));
        Certificates(rows.GetProperty("certificateNumber"));
    }

    private static void Residents(JsonElement rows)
    {
        Assert.All(Texts(rows.GetProperty("valid")), text =>
        {
            Assert.Equal(text, IdentityDocument.Parse(IdentityDocumentKind.ResidentId, text).OrThrow().Number);
            Assert.Equal(text, IdentityDocument.Recognise(text).OrThrow().Number);
        });
        Assert.All(Values(rows.GetProperty("invalid"), "value"), text =>
        {
            Assert.False(IdentityDocument.Parse(IdentityDocumentKind.ResidentId, text).Succeeded, text);
            Assert.False(IdentityDocument.Recognise(text).Succeeded, text);
        });
        Assert.All(rows.GetProperty("normalised").EnumerateArray(), row => Assert.Equal(
            row.GetProperty("value").GetString(),
            IdentityDocument.Parse(IdentityDocumentKind.ResidentId, row.GetProperty("input").GetString()).OrThrow().Number));
    }

    private static void CreditCodes(JsonElement rows)
    {
        Assert.All(Texts(rows.GetProperty("valid")), text => Assert.Equal(text, UnifiedSocialCreditCode.Parse(text).OrThrow().Text));
        Assert.All(Values(rows.GetProperty("invalid"), "value"), text => Assert.False(UnifiedSocialCreditCode.Parse(text).Succeeded, text));
    }

    private static void Certificates(JsonElement rows)
    {
        Assert.All(rows.GetProperty("parse").EnumerateArray(), row =>
        {
            var number = CertificateNumber.Parse(row.GetProperty("value").GetString(), Letters).OrThrow();
            Assert.Equal(row.GetProperty("body").GetString(), number.Body);
            Assert.Equal(row.GetProperty("province").GetString(), number.Province);
            Assert.Equal(row.GetProperty("site").GetString(), number.Site);
            Assert.Equal(row.GetProperty("year").GetInt32(), number.Year);
            Assert.Equal(row.GetProperty("level").GetInt32(), number.Level);
            Assert.Equal(row.GetProperty("serial").GetInt32(), number.Serial);
        });
        Assert.All(Texts(rows.GetProperty("invalid")), text => Assert.False(CertificateNumber.Parse(text, Letters).Succeeded, text));
    }

    private static IEnumerable<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];

    private static IEnumerable<string> Values(JsonElement array, string name) =>
        [.. array.EnumerateArray().Select(e => e.GetProperty(name).GetString()!)];

    /// <summary>Goes up from the test's folder, so that a checkout one level deeper finds the file too.</summary>
    private static string? FindFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "data", "identifiers.json") is var file && File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
