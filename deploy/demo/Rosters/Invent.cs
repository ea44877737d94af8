using System.Globalization;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Demonstration.Rosters;

/// <summary>
/// Invents people and organisations, always the same ones. Their numbers pass every check and belong to nobody: 440099 is no
/// district of GB/T 2260, and no bank issues cards under 999.
/// </summary>
public static class Invent
{
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤温麦";

    private static readonly string[] GivenNames =
    [
        "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀英", "霞", "平", "刚", "桂英",
        "建华", "志强", "文杰", "晓燕", "海燕", "国栋", "嘉豪", "梓轩", "雨桐", "思远", "佩珊", "家俊", "丽华", "永康", "美玲", "振宇", "淑仪", "俊贤",
        "锦荣", "慧敏", "浩然", "欣怡", "子豪", "婉婷", "伟明", "秋菊", "春生", "德胜", "小红", "振国", "玉兰", "冬梅", "少芬", "炳坤", "润生", "翠莲", "日辉", "耀文",
    ];

    // Characters that many fonts and GBK lack: they must survive from the roster to the certificate and the bank file.
    private static readonly string[] RareNames = ["王㼆", "李䶮", "陈喆", "张翀", "黄燚", "梁堃", "林淼", "周旻", "刘𬱖", "吴玥"];

    /// <summary>The name of the n-th invented person; one in ninety has a rare character.</summary>
    public static string Name(int n)
    {
        if (n % 90 == 45)
        {
            return RareNames[n / 90 % RareNames.Length];
        }

        var mixed = Mix(n);
        return string.Concat(Surnames.AsSpan((int)(mixed % (uint)Surnames.Length), 1), GivenNames[mixed / 256 % (uint)GivenNames.Length]);
    }

    /// <summary>The resident number of the n-th invented person, born in these years.</summary>
    public static string ResidentNumber(int n, int fromYear, int toYear)
    {
        var birth = new DateOnly(fromYear, 1, 1).AddDays((int)(Mix(n) % (uint)((toYear - fromYear + 1) * 365)));
        var digits = string.Create(CultureInfo.InvariantCulture, $"440099{birth:yyyyMMdd}{n % 1000:000}");
        return digits + Checksum.Mod11Radix2(digits);
    }

    /// <summary>A mobile number of a block that no operator gives out.</summary>
    public static string Phone(int n) => string.Create(CultureInfo.InvariantCulture, $"1990000{n % 10000:0000}");

    /// <summary>The credit code of the n-th invented organisation.</summary>
    public static string CreditCode(int n, bool isPublic = false)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{(isPublic ? "12" : "91")}440099{n:000000000}");
        return body + Checksum.Mod31(body);
    }

    /// <summary>The bank account of the n-th invented person.</summary>
    public static string Account(int n, int series = 0)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"999{series:000}000000{n:000000}");
        return digits + Checksum.Luhn(digits);
    }

    /// <summary>The code of an invented branch.</summary>
    public static string BankCode(int n)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"99960300{n:000}");
        return digits + Checksum.Mod11Mod10(digits);
    }

    /// <summary>Spreads small numbers over all of 32 bits, the same way on every machine.</summary>
    public static uint Mix(int n)
    {
        var x = (uint)n * 2654435761u;
        x ^= x >> 15;
        x *= 2246822519u;
        return x ^ (x >> 13);
    }
}
