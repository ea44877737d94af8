using System.Text.RegularExpressions;
using TalentHub.Platform.Domain.Mail;

namespace TalentHub.Platform.Tests.Mail;

/// <summary>Every mail is complete in both languages.</summary>
public sealed partial class MailTemplatesTests
{
    public static TheoryData<string> Subjects => [.. MailTemplates.All.Select(t => t.BodyEn)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_mail_says_the_same_in_both_languages_chinese_first(string english)
    {
        var mail = MailTemplates.All.Single(t => t.BodyEn == english);
        Assert.Equal(FieldsOf(mail.SubjectZh), FieldsOf(mail.SubjectEn));
        Assert.Equal(FieldsOf(mail.BodyZh), [.. FieldsOf(mail.BodyEn).Select(field => field.Replace(".en}", ".zh}", StringComparison.Ordinal))]);
        Assert.DoesNotContain(".en}", mail.BodyZh, StringComparison.Ordinal);
        Assert.DoesNotContain(".zh}", mail.BodyEn, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string>(["{name}", "{portal}", "{path}"]), FieldsOf(mail.BodyZh).ToHashSet());
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.* / .*[A-Za-z]", mail.Subject);
        Assert.DoesNotContain('\n', mail.Subject);
        Assert.InRange(mail.Body.IndexOf("请勿直接回复", StringComparison.Ordinal), 1, mail.Body.IndexOf("Dear {name}", StringComparison.Ordinal));
        Assert.StartsWith("{name}，您好", mail.Body, StringComparison.Ordinal);
    }

    private static SortedSet<string> FieldsOf(string text) => [.. Field().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{[a-z]+(\.zh|\.en)?\}")]
    private static partial Regex Field();
}
