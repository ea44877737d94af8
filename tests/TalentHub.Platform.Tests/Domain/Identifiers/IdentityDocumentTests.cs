using System.Text.Json;
using CsCheck;
using TalentHub.Platform.Domain.Identifiers;
using static TalentHub.Platform.Domain.Identifiers.IdentityDocumentKind;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

public sealed class IdentityDocumentTests
{
    [Theory]
    [InlineData("11010519491231002X", ResidentId, 1949, 12, 31, Sex.Female)]
    [InlineData("440524188001010014", ResidentId, 1880, 1, 1, Sex.Male)]
    [InlineData("442000199003070018", ResidentId, 1990, 3, 7, Sex.Male)]
    [InlineData("810000199001010019", HongKongMacauTaiwanResidencePermit, 1990, 1, 1, Sex.Male)]
    [InlineData("830000199001010012", HongKongMacauTaiwanResidencePermit, 1990, 1, 1, Sex.Male)]
    public void A_resident_number_tells_kind_birth_and_sex(string text, IdentityDocumentKind kind, int year, int month, int day, Sex sex)
    {
        var document = IdentityDocument.Parse(ResidentId, text).OrThrow();
        Assert.Equal((kind, text, text), (document.Kind, document.Number, document.Key));
        Assert.Equal((new DateOnly(year, month, day), sex), (document.BirthDate, document.Sex));
        Assert.Equal(document, IdentityDocument.Recognise(text).OrThrow());
    }

    [Theory]
    [InlineData("110105194912310021", "identity.check-digit")]
    [InlineData("442000199013070011", "identity.birth-date-impossible")]
    [InlineData("442000199002300010", "identity.birth-date-impossible")]
    [InlineData("44200019900307001", "identity.length")]
    [InlineData("44200019900307001x8", "identity.length")]
    [InlineData("442000900307001", "identity.fifteen-digits")]
    [InlineData("002000199003070018", "identity.province")]
    [InlineData("4.42000199003E+17A", "identity.character")]
    [InlineData("44200019900307001Y", "identity.character")]
    [InlineData("", "identity.empty")]
    [InlineData(" \u3000\t", "identity.empty")]
    [InlineData(null, "identity.empty")]
    public void A_wrong_resident_number_is_refused_with_its_own_sentence(string? text, string code) =>
        Assert.Equal(code, IdentityDocument.Parse(ResidentId, text).Problem?.Code);

    [Theory]
    [InlineData("110105194912310021", "identity.check-digit")]
    [InlineData("442000199013070011", "identity.birth-date-impossible")]
    [InlineData("44200019900307001", "identity.length")]
    [InlineData("442000900307001", "identity.fifteen-digits")]
    [InlineData("张三", "identity.unknown")]
    [InlineData("ZHANGSAN", "identity.unknown")]
    [InlineData("", "identity.empty")]
    public void Recognition_takes_a_mistyped_resident_number_for_no_other_document(string text, string code) =>
        Assert.Equal(code, IdentityDocument.Recognise(text).Problem?.Code);

    [Theory]
    [InlineData(" 11010519491231002x ", "11010519491231002X")]
    [InlineData("４４２０００１９９００３０７００１８", "442000199003070018")]
    [InlineData("442000 19900307 0018", "442000199003070018")]
    [InlineData("\uFEFF442000199003070018\u200B", "442000199003070018")]
    [InlineData("１１０１０５１９４９１２３１００２ｘ", "11010519491231002X")]
    public void What_keyboards_and_spreadsheets_add_is_taken_away(string text, string number) =>
        Assert.Equal(number, IdentityDocument.Parse(ResidentId, text).OrThrow().Number);

    [Theory]
    [InlineData("H1234567800", "H12345678")]
    [InlineData("h12345678", "H12345678")]
    [InlineData("H12345678(01)", "H12345678")]
    [InlineData("M0123456702", "M01234567")]
    public void A_renewed_travel_permit_keeps_its_identity(string text, string key)
    {
        var permit = IdentityDocument.Parse(MainlandTravelPermitHongKongMacau, text).OrThrow();
        Assert.Equal(key, permit.Key);
        Assert.True(permit.IsSameIdentityAs(IdentityDocument.Recognise(key).OrThrow()));
        Assert.Equal((null, null), (permit.BirthDate, permit.Sex));
    }

    [Theory]
    [InlineData(MainlandTravelPermitTaiwan, "12345678")]
    [InlineData(MainlandTravelPermitTaiwan, "1234567890")]
    [InlineData(MainlandTravelPermitTaiwan, "1234567890B")]
    [InlineData(ForeignerPermanentResidence, "USA310112345678")]
    [InlineData(ForeignerPermanentResidence, "944840199001010011")]
    [InlineData(Passport, "E12345678")]
    [InlineData(Passport, "EA1234567")]
    [InlineData(Passport, "123456789")]
    public void Other_documents_are_recognised_by_their_shape(IdentityDocumentKind kind, string text)
    {
        // The check character of an 18-character example is computed, because no published one exists.
        var number = text.Length == 18 ? text[..17] + Checksum.Mod11Radix2(text.AsSpan(0, 17)) : text;
        var document = IdentityDocument.Parse(kind, number).OrThrow();
        Assert.Equal((kind, number), (document.Kind, document.Key));
        Assert.Equal(document, IdentityDocument.Recognise(number).OrThrow());
    }

    [Theory]
    [InlineData(HongKongMacauTaiwanResidencePermit, "442000199003070018", "identity.permit-prefix")]
    [InlineData(MainlandTravelPermitHongKongMacau, "H1234567", "identity.hong-kong-macau-shape")]
    [InlineData(MainlandTravelPermitHongKongMacau, "A12345678", "identity.hong-kong-macau-shape")]
    [InlineData(MainlandTravelPermitTaiwan, "123456789", "identity.taiwan-shape")]
    [InlineData(MainlandTravelPermitTaiwan, "1234567B", "identity.taiwan-shape")]
    [InlineData(ForeignerPermanentResidence, "442000199003070018", "identity.permanent-residence-shape")]
    [InlineData(ForeignerPermanentResidence, "US3101123456789", "identity.permanent-residence-shape")]
    [InlineData(Passport, "E123", "identity.passport-shape")]
    [InlineData(Passport, "E123456789012345678", "identity.passport-shape")]
    [InlineData(Passport, "E12345678?", "identity.passport-shape")]
    public void A_wrong_shape_is_refused_under_its_kind(IdentityDocumentKind kind, string text, string code) =>
        Assert.Equal(code, IdentityDocument.Parse(kind, text).Problem?.Code);

    [Fact]
    public void A_foreign_card_is_no_resident_number()
    {
        const string body = "94484019900101001";
        Assert.Equal("identity.province", IdentityDocument.Parse(ResidentId, body + Checksum.Mod11Radix2(body)).Problem?.Code);
    }

    [Theory]
    [InlineData("442000199003070018", 2023, 3, 6, 32)]
    [InlineData("442000199003070018", 2023, 3, 7, 33)]
    [InlineData("H12345678", 2023, 3, 7, null)]
    public void Age_turns_on_the_birthday(string text, int year, int month, int day, int? age) =>
        Assert.Equal(age, IdentityDocument.Recognise(text).OrThrow().AgeOn(new DateOnly(year, month, day)));

    [Fact]
    public void A_birth_must_be_past_and_plausible_on_the_day_of_checking()
    {
        var document = IdentityDocument.Recognise("442000199003070018").OrThrow();
        Assert.Equal("identity.birth-date-in-future", document.CheckOn(new DateOnly(1990, 3, 6)).Problem?.Code);
        Assert.Same(document, document.CheckOn(new DateOnly(1990, 3, 7)).OrThrow());
        Assert.Equal("identity.birth-date-too-early", document.CheckOn(new DateOnly(2121, 3, 7)).Problem?.Code);
        Assert.True(IdentityDocument.Recognise("H12345678").OrThrow().CheckOn(DateOnly.MinValue).Succeeded);
    }

    [Fact]
    public void Text_and_problems_never_show_the_number()
    {
        Assert.Equal("442*************18", $"{IdentityDocument.Recognise("442000199003070018").OrThrow()}");
        var problem = IdentityDocument.Recognise("442000199003070017").Problem;
        Assert.DoesNotContain("442000199003070017", JsonSerializer.Serialize(problem), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_kind_and_number()
    {
        var document = IdentityDocument.Recognise("442000199003070018").OrThrow();
        var json = JsonSerializer.Serialize(document);
        Assert.Equal("""{"kind":"ResidentId","number":"442000199003070018"}""", json);
        Assert.Equal(document, JsonSerializer.Deserialize<IdentityDocument>(json));
    }

    [Theory]
    [InlineData("""{"kind":"ResidentId","number":"442000199003070017"}""")]
    [InlineData("""{"kind":"99","number":"442000199003070018"}""")]
    [InlineData("""{"number":"442000199003070018"}""")]
    [InlineData("\"442000199003070018\"")]
    public void Json_that_breaks_a_rule_is_refused_without_showing_the_number(string json)
    {
        var thrown = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<IdentityDocument>(json));
        Assert.DoesNotContain("4420001990030700", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_wrong_character_in_a_resident_number_is_refused() =>
        Gen.Select(Samples.ResidentIds, Gen.Int[0, 17], Gen.Char['0', '9']).Where((number, at, digit) => number[at] != digit)
            .Sample((number, at, digit) =>
                IdentityDocument.Parse(ResidentId, number).Succeeded
                && !IdentityDocument.Parse(ResidentId, number.WithCharacter(at, digit)).Succeeded
                && !IdentityDocument.Recognise(number.WithCharacter(at, digit)).Succeeded);

    [Fact]
    public void Json_returns_every_resident_number() => Samples.ResidentIds.Sample(number =>
        JsonSerializer.Deserialize<IdentityDocument>(JsonSerializer.Serialize(IdentityDocument.Recognise(number).OrThrow()))!.Number == number);
}
