using System.Globalization;
using System.Text;
using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>
/// The bank file as text: a first line that declares encoding, payout, count and total, a line of headings, then a line for each
/// payment, tab-separated because no name holds a tab. GBK, or GB18030 when a name has a character that GBK lacks (ADR 0010):
/// no name is ever altered.
/// </summary>
public static class BankFileText
{
    /// <summary>The headings of the payments, in text and workbook.</summary>
    public static readonly IReadOnlyList<string> Headings = ["序号", "支付编号", "户名", "账号", "联行号", "金额", "用途"];

    private const int Gbk = 936;
    private const int Gb18030 = 54936;

    /// <summary>The bytes and the name of their encoding.</summary>
    public static (byte[] Content, string Encoding) Write(string payoutNumber, IReadOnlyList<BankFileLine> lines)
    {
        try
        {
            return (Strict(Gbk).GetBytes(Text("GBK", payoutNumber, lines)), "GBK");
        }
        catch (EncoderFallbackException)
        {
            return (Strict(Gb18030).GetBytes(Text("GB18030", payoutNumber, lines)), "GB18030");
        }
    }

    /// <summary>The cells of a line.</summary>
    public static IReadOnlyList<string> Cells(BankFileLine line) =>
    [
        line.Number.ToString(CultureInfo.InvariantCulture), line.Reference, line.AccountName, line.Account, line.BankCode,
        line.Amount.Amount.ToString("0.00", CultureInfo.InvariantCulture), line.Purpose,
    ];

    private static string Text(string encoding, string payoutNumber, IReadOnlyList<BankFileLine> lines)
    {
        var total = Yuan.Sum(lines.Select(l => l.Amount)).Amount.ToString("0.00", CultureInfo.InvariantCulture);
        var text = new StringBuilder(lines.Count * 100);
        text.Append(CultureInfo.InvariantCulture, $"编码\t{encoding}\t批次\t{payoutNumber}\t笔数\t{lines.Count}\t合计\t{total}\r\n");
        text.AppendJoin('\t', Headings).Append("\r\n");
        foreach (var line in lines)
        {
            text.AppendJoin('\t', Cells(line)).Append("\r\n");
        }

        return text.ToString();
    }

    private static Encoding Strict(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
