using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>Reads packs strictly: every member known, every needed one there, no contradiction, every example right.</summary>
public static class PackReader
{
    private static readonly JsonSerializerOptions Options = Json.Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    });

    /// <summary>The pack of a text, or the first thing that is wrong with it.</summary>
    public static Outcome<PolicyPack> Read(string text)
    {
        PolicyPack? pack;
        try
        {
            pack = JsonSerializer.Deserialize<PolicyPack>(text, Options);
        }
        catch (JsonException e)
        {
            return PackProblem.Malformed.With(("path", e.Path ?? "$"), ("detail", e.Message));
        }

        if (pack is null)
        {
            return PackProblem.Malformed.With(("path", "$"), ("detail", "null"));
        }

        pack = pack with { Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) };
        return Contradiction(pack) is { } detail ? PackProblem.Inconsistent.With(("detail", detail))
            : WrongExample(pack) is { } wrong ? wrong
            : pack;
    }

    private static string? Contradiction(PolicyPack pack) =>
        pack.Rules.Count == 0 ? "no rules: 没有规则"
        : Twice(pack.Rules.Select(r => r.Code)) is { } rule ? $"rule {rule} stands twice: 规则重复"
        : Twice(pack.Documents.Select(d => d.Code)) is { } document ? $"document {document} stands twice: 材料重复"
        : pack.Rules.Any(r => string.IsNullOrWhiteSpace(r.Article)) ? "a rule without article: 规则缺少条款"
        : pack.ValidTo < pack.ValidFrom ? "validTo before validFrom: 失效日期早于生效日期"
        : pack.Funding.Sum(f => f.Percent) != 100 || pack.Funding.Any(f => f.Percent <= 0) ? "funding is not 100 %: 资金分担合计不是100%"
        : pack.Amount.PerDay <= Yuan.Zero || pack.Amount.YearlyCap < pack.Amount.PerDay ? "amount or cap: 金额或上限有误"
        : pack.Publicity.WorkingDays < 1 || pack.Stages.Any(s => s.WorkingDays < 1) ? "a time limit below one day: 时限少于一天"
        : pack.Examples.Count == 0 ? "no worked example: 没有算例"
        : null;

    private static string? Twice(IEnumerable<string> codes) =>
        codes.GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;

    private static Problem? WrongExample(PolicyPack pack)
    {
        foreach (var example in pack.Examples)
        {
            var result = pack.Determine(example.Facts);
            var expected = Describe(example.Fails, example.Amount);
            var actual = Describe(result.Rules.Where(r => !r.Holds).Select(r => r.Code), result.Amount);
            if (expected != actual)
            {
                return PackProblem.ExampleFails.With(("name", example.Name), ("expected", expected), ("actual", actual));
            }
        }

        return null;
    }

    private static string Describe(IEnumerable<string> fails, Yuan amount) => $"{amount} [{string.Join(", ", fails)}]";
}
