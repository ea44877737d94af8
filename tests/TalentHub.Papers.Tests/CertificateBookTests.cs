using System.Diagnostics;
using System.Globalization;
using QRCoder;
using SkiaSharp;

namespace TalentHub.Papers.Tests;

public sealed class CertificateBookTests(PrintedBook book) : IClassFixture<PrintedBook>
{
    private static readonly CertificateFace Plain = new(
        "Y000044123456233000001", "张演示", "居民身份证", "440106199003070015", "灯具制造工", "三级/高级工", "演示灯饰有限公司", new(2023, 11, 20), new(2023, 11, 20), Remark: null,
        new("https://talent.example.cn/v/aaaaaaaaaaaaaaaaaaaaaaaaaa"), new("https://talent.example.cn/verify"), IsDemonstration: false);

    [Fact]
    public void A_paper_says_all_that_the_national_sample_asks_for()
    {
        var pdf = book.Print(Plain);

        var text = book.Text(pdf);
        Assert.All(
            new[] { "职业技能等级证书", "张演示", "居民身份证", "440106199003070015", "灯具制造工", "三级/高级工", "演示灯饰有限公司", "2023年11月20日", Plain.Number, "https://talent.example.cn/verify" },
            said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.DoesNotContain("演示数据", text, StringComparison.Ordinal);
        Assert.InRange(pdf.Length, 10_000, 300_000);
    }

    [Theory]
    [InlineData("袁𡊮")]
    [InlineData("䶮祎")]
    [InlineData("㛃镕")]
    public void A_rare_character_is_drawn_and_changes_nothing_of_the_name(string name)
    {
        Assert.Null(book.Fonts.Unprintable(name));

        using var with = book.Picture(book.Print(Plain with { HolderName = name }));
        using var without = book.Picture(book.Print(Plain with { HolderName = "" }));

        Assert.True(Differing(with, without, PrintedBook.NameField) > 400, "the field of the name is as good as empty");
    }

    [Theory]
    [InlineData("Maximiliane Alexandra Constantia von Hohenstein-Waldburg zu Überlingen")]
    [InlineData("阿不都热合曼·买买提吐尔逊·阿卜杜克热木·艾尼瓦尔")]
    public void A_long_name_stays_in_its_field(string name)
    {
        using var with = book.Picture(book.Print(Plain with { HolderName = name }));
        using var without = book.Picture(book.Print(Plain with { HolderName = "" }));

        Assert.True(Differing(with, without, PrintedBook.NameField) > 400);
        Assert.Equal(0, Differing(with, without, PrintedBook.Photo));
    }

    [Fact]
    public void A_character_that_nothing_can_draw_is_named() => Assert.Equal("\U000F0000", book.Fonts.Unprintable("张\U000F0000"));

    [Fact]
    public void The_code_is_that_of_the_address()
    {
        using var picture = book.Picture(book.Print(Plain));
        using var expected = QRCodeGenerator.GenerateQrCode(Plain.VerificationUrl.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        var (square, modules) = (PrintedBook.Qr, expected.ModuleMatrix.Count);

        for (var row = 0; row < modules; row++)
        {
            for (var column = 0; column < modules; column++)
            {
                var x = (int)(square.Left + ((column + 0.5f) * square.Width / modules));
                var y = (int)(square.Top + ((row + 0.5f) * square.Height / modules));
                Assert.True(expected.ModuleMatrix[row][column] == picture.GetPixel(x, y).Red < 128, string.Create(CultureInfo.InvariantCulture, $"module {row},{column}"));
            }
        }
    }

    [Fact]
    public void Demonstration_and_later_versions_are_marked()
    {
        var text = book.Text(book.Print(Plain with { IsDemonstration = true, Remark = "更正换发，第 2 版，以本版为准", PrintedOn = new(2024, 1, 5) }));

        Assert.Contains("演示数据", text, StringComparison.Ordinal);
        Assert.Contains("更正换发，第 2 版", text, StringComparison.Ordinal);
        Assert.All(new[] { "发证日期", "2023年11月20日", "本版印制日期", "2024年1月5日" }, said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.DoesNotContain("本版印制日期", book.Text(book.Print(Plain)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_of_many_pages_shares_its_typefaces()
    {
        var one = book.Print(Plain).Length;
        var watch = Stopwatch.StartNew();
        var many = book.Print([.. Enumerable.Range(1, 200).Select(n => Plain with { HolderName = $"张演示{n}", Number = $"Y00004412345623300{n:0000}" })]);

        TestContext.Current.SendDiagnosticMessage($"one page {one} bytes, 200 pages {many.Length} bytes in {watch.ElapsedMilliseconds} ms");
        Assert.True(many.Length < 200 * one / 3, $"{many.Length} bytes");
    }

    private static int Differing(SKBitmap left, SKBitmap right, SKRectI area)
    {
        var differing = 0;
        for (var y = area.Top; y < area.Bottom; y++)
        {
            for (var x = area.Left; x < area.Right; x++)
            {
                differing += left.GetPixel(x, y) == right.GetPixel(x, y) ? 0 : 1;
            }
        }

        return differing;
    }
}
