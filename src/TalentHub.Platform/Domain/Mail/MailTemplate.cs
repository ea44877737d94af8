using System.Text.RegularExpressions;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Platform.Domain.Mail;

/// <summary>A mail in both languages with arguments in braces. One mail carries both, Chinese first.</summary>
public sealed partial record MailTemplate(string SubjectZh, string SubjectEn, string BodyZh, string BodyEn)
{
    private const string FooterZh = "本邮件由系统自动发送，请勿直接回复。";
    private const string FooterEn = "This mail was sent by the system; please do not reply to it.";

    /// <summary>The mail with its arguments filled in.</summary>
    /// <exception cref="ArgumentException">An argument is missing, or holds an identity, telephone or account number.</exception>
    public MailMessage Fill(string to, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            values[name] = !PersonalNumbers.AppearIn(value) ? value.ReplaceLineEndings(" ")
                : throw new ArgumentException($"The mail argument {name} holds a personal number.", nameof(arguments));
        }

        string Text(string template) => Placeholder().Replace(template, hole =>
            values.GetValueOrDefault(hole.Groups["name"].Value)
            ?? throw new ArgumentException($"The mail argument {hole.Value} is missing.", nameof(arguments)));
        return new(to, Text($"{SubjectZh} / {SubjectEn}"), Text($"{BodyZh}\n\n{FooterZh}\n\n--------\n\n{BodyEn}\n\n{FooterEn}\n"));
    }

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
