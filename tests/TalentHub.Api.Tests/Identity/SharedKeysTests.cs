using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Hosting;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Api.Tests.Identity;

[Collection(IdentityTests.Name)]
public sealed class SharedKeysTests(IdentityApp app)
{
    [Fact]
    public async Task The_keys_of_cookies_and_forms_lie_sealed_and_old_ones_are_sealed_when_they_are_read()
    {
        var protector = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
        var secret = protector.Protect("text");
        await app.Execute("INSERT INTO platform.data_protection_key (friendly_name, xml) VALUES ('old', '<revocation version=\"1\"><reason>old</reason></revocation>')");
        var keys = new SharedKeys(app.Database, app.Services.GetRequiredService<PersonalDataVault>());

        var read = keys.GetAllElements();

        Assert.Contains(read, element => element.Element("reason")?.Value == "old");
        Assert.Contains(read, element => element.Name == "key");
        Assert.Equal(0L, await app.Value<long>("SELECT count(*) FROM platform.data_protection_key WHERE xml IS NOT NULL OR cipher LIKE '%<%'"));
        Assert.Equal(read.Select(Text), keys.GetAllElements().Select(Text));
        Assert.Equal("text", protector.Unprotect(secret));
        Assert.DoesNotContain(app.Log, line => line.Contains("XML encryptor", StringComparison.Ordinal));
        await app.Execute("DELETE FROM platform.data_protection_key WHERE friendly_name = 'old'");
    }

    private static string Text(XElement element) => element.ToString();
}
