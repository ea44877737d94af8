using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Testing;

/// <summary>Invented people and callers: numbers that pass the rules and belong to nobody.</summary>
public static class Invented
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The resident number of the n-th invented person, 0 to 359,999.</summary>
    public static string ResidentNumber(int n)
    {
        var birth = new DateOnly(1980, 1, 1).AddDays(n / 1000);
        var digits = $"442000{birth:yyyyMMdd}{n % 1000:000}";
        return digits + "10X98765432"[digits.Select((d, i) => (d - '0') * Weights[i]).Sum() % 11];
    }

    /// <summary>The resident identity card of the n-th invented person.</summary>
    public static IdentityDocument Document(int n) =>
        IdentityDocument.Parse(IdentityDocumentKind.ResidentId, ResidentNumber(n)).OrThrow();

    /// <summary>A credit code of the n-th invented organisation.</summary>
    public static string CreditCode(int n)
    {
        const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int[] weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
        var digits = $"91442000{n:000000000}";
        var check = (31 - (digits.Select((d, i) => alphabet.IndexOf(d, StringComparison.Ordinal) * weights[i]).Sum() % 31)) % 31;
        return digits + alphabet[check];
    }

    /// <summary>A caller in a role, acting for an organisation, under a fresh operation id.</summary>
    public static CommandContext Caller(Role role, Guid? organisationId = null, string? reason = null, Guid? actor = null) => new(
        Guid.CreateVersion7(), actor ?? DerivedId.Of(CommandContext.SystemActor, $"{role}/{organisationId}"), $"{role}", organisationId, role,
        new DateTimeOffset(2023, 9, 4, 1, 0, 0, TimeSpan.Zero), reason);
}
