using System.Globalization;
using System.Text;
using TalentHub.Demonstration.Script;

namespace TalentHub.Demonstration.Play;

/// <summary>The bank of the demonstration: reads a bank file, pays, and writes down what became of each payment.</summary>
public static class Bank
{
    private const int Gbk = 936;
    private const int Gb18030 = 54936;

    /// <summary>The return file of a bank file.</summary>
    /// <param name="bankFile">The bank file as it was handed over; its first line names its encoding.</param>
    /// <param name="fail">The holders whose payments come back.</param>
    /// <exception cref="ScriptException">The file does not hold what its first line says, or a holder who is to fail.</exception>
    public static byte[] Answer(byte[] bankFile, IReadOnlyCollection<string> fail)
    {
        var declared = Encoding.Latin1.GetString(bankFile.AsSpan(0, Math.Min(bankFile.Length, 40)));
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(declared.Contains("GB18030", StringComparison.Ordinal) ? Gb18030 : Gbk)!;
        var lines = encoding.GetString(bankFile).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        var (head, headings, payments) = (lines[0], lines[1], lines.Skip(2).ToList());
        var column = headings.Index().ToDictionary(h => h.Item, h => h.Index, StringComparer.Ordinal);
        var total = payments.Sum(p => decimal.Parse(p[column["金额"]], CultureInfo.InvariantCulture));
        if (int.Parse(head[5], CultureInfo.InvariantCulture) != payments.Count || decimal.Parse(head[7], CultureInfo.InvariantCulture) != total)
        {
            throw new ScriptException($"The bank file says {head[5]} payments of {head[7]} and holds {payments.Count} of {total}.");
        }

        var failed = payments.Count(p => fail.Contains(p[column["户名"]]));
        return failed != fail.Count
            ? throw new ScriptException($"Of {fail.Count} payments that are to come back, the bank file holds {failed}.")
            : encoding.GetBytes(string.Concat(payments
                .Select(p => fail.Contains(p[column["户名"]])
                    ? $"{p[column["支付编号"]]}\t{p[column["金额"]]}\t失败\t账户状态异常\r\n"
                    : $"{p[column["支付编号"]]}\t{p[column["金额"]]}\t成功\t\r\n")
                .Prepend("支付编号\t金额\t结果\t原因\r\n")));
    }
}
