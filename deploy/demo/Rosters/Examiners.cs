using System.Globalization;

namespace TalentHub.Demonstration.Rosters;

/// <summary>The examiners of the bodies that hold examinations: the seven enterprises and the technician college.</summary>
public static class Examiners
{
    private const int First = 30_000;
    private const int OfEach = 8;
    private const string College = "xuexiao1";

    /// <summary>Eight for each body: two invigilate, five make up the practice panel, one is in reserve; the first is a senior examiner.</summary>
    public static Roster Register() => new(
        "examiners.xlsx",
        ["编号", "单位", "姓名", "证件类型", "证件号码", "手机号码", "级别", "证卡号", "职业代码", "有效期起", "有效期止", "任课班级"],
        [.. Bodies().Index().SelectMany(body => Enumerable.Range(0, OfEach).Select(n => Row(body.Item.Number, body.Item.Code, body.Index * OfEach, n)))]);

    private static IEnumerable<(string Number, string Code)> Bodies() =>
        Enumerable.Range(0, Enterprises.Examining.Count).Select(n => (Enterprises.Number(n), Enterprises.OccupationCode(n)))
            .Append((College, Enterprises.LampMaker));

    private static string?[] Row(string body, string code, int before, int n)
    {
        var person = First + before + n;
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{body}-{n + 1}"), body, Invent.Name(person), "居民身份证",
            Invent.ResidentNumber(person, 1965, 1988), Invent.Phone(person), n == 0 ? "SeniorExaminer" : "Examiner",
            string.Create(CultureInfo.InvariantCulture, $"演示考评{before + n + 1:000}"), code, "2022-06-01", "2025-05-31",
            body == College && n == 1 ? Schools.JointClass : "",
        ];
    }
}
