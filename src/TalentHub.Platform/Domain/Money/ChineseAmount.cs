using System.Globalization;
using System.Text;

namespace TalentHub.Platform.Domain.Money;

/// <summary>
/// Amounts in words for documents that pay (支付结算办法, annex 1): 整 after whole yuan, 零 between digits where zeros stand and
/// before cents without tenths.
/// </summary>
public static class ChineseAmount
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "拾", "佰", "仟"];
    private static readonly string[] Groups = ["", "万", "亿", "万"];

    /// <summary>The amount in words, for example 壹仟伍佰元整; a negative one begins with 负.</summary>
    /// <exception cref="ArgumentOutOfRangeException">10^16 yuan or more, or finer than cents.</exception>
    public static string Of(decimal amount)
    {
        var absolute = Math.Abs(amount);
        if (absolute >= 10_000_000_000_000_000m || decimal.Round(absolute, 2) != absolute)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "Less than 10^16 yuan, with whole cents");
        }

        var cents = (int)(absolute * 100 % 100);
        var (tenths, hundredths) = (cents / 10, cents % 10);
        var words = new StringBuilder(amount < 0 ? "负" : "");
        var yuan = Whole(decimal.Truncate(absolute).ToString("0", CultureInfo.InvariantCulture));
        words.Append(yuan.Length == 0 && cents == 0 ? "零" : yuan);
        words.Append(yuan.Length == 0 && cents > 0 ? "" : "元");
        words.Append(cents == 0 ? "整" : "");
        words.Append(tenths > 0 ? $"{Digits[tenths]}角" : "");
        words.Append(tenths == 0 && hundredths > 0 && yuan.Length > 0 ? "零" : "");
        words.Append(hundredths > 0 ? $"{Digits[hundredths]}分" : "");
        return words.ToString();
    }

    private static string Whole(string digits)
    {
        var words = new StringBuilder();
        var zeroPending = false;
        var groupHasDigit = false;
        for (var i = 0; i < digits.Length; i++)
        {
            var place = digits.Length - 1 - i;
            var digit = digits[i] - '0';
            if (digit == 0)
            {
                zeroPending = true;
            }
            else
            {
                words.Append(zeroPending && words.Length > 0 ? "零" : "").Append(Digits[digit]).Append(Places[place % 4]);
                (zeroPending, groupHasDigit) = (false, true);
            }

            if (place % 4 == 0)
            {
                // 亿 stands for everything above it, also when only the 万亿 has digits.
                words.Append(groupHasDigit || place == 8 ? Groups[place / 4] : "");
                groupHasDigit = false;
            }
        }

        return words.ToString();
    }
}
