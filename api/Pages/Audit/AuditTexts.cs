using System.Globalization;
using System.Text.RegularExpressions;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Audit;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Api.Pages.Audit;

/// <summary>Names commands, kinds of records and their members; one that has no text is written as words of its name.</summary>
public static partial class AuditTexts
{
    /// <summary>What was done: text <c>command.{Name}</c>; of <c>MoveBatch.Submit</c> the move's own, <c>BatchMove.Submit</c>.</summary>
    public static string Command(this Texts texts, string name) =>
        (MoveCommand().Match(name) is { Success: true } move ? Known(texts, $"{move.Groups["record"].Value}Move.{move.Groups["move"].Value}") : null)
        ?? Known(texts, $"command.{name.Split('.')[0]}") ?? Words(name);

    /// <summary>A kind of record: text <c>subject.{kind}</c>.</summary>
    public static string Subject(this Texts texts, string kind) => Known(texts, $"subject.{kind}") ?? kind;

    /// <summary>A member of a record: text <c>member.{name}</c>.</summary>
    public static string Member(this Texts texts, string name) => Known(texts, $"member.{name}") ?? Words(name);

    /// <summary>Who did it: jobs and the public in the reader's language, everybody else by name.</summary>
    public static string Actor(this Texts texts, string name) => name switch
    {
        CommandContext.SystemName => texts.Of(Role.System),
        Caller.PublicName => texts.Of(Role.Public),
        _ => name,
    };

    /// <summary>A kind of long work: text <c>run-kind.{kind}</c>.</summary>
    public static string RunKind(this Texts texts, string kind) => Known(texts, $"run-kind.{kind}") ?? kind;

    /// <summary>What stands beside the time of an entry that is of the system's clock while records go by that of a demonstration; null otherwise.</summary>
    public static string? ClockOf(this Texts texts, AuditEntryRow entry, BusinessClock clock) =>
        clock.IsDemonstration && entry.IsOnSystemClock ? texts["platform.audit.system-clock"] : null;

    /// <summary>The kinds of records that the log's filter takes, by what they are called.</summary>
    public static IReadOnlyList<Option> KindsOfRecords(this Texts texts) => Choices(texts, "subject.");

    /// <summary>The commands that the log's filter takes, by what they are called.</summary>
    public static IReadOnlyList<Option> Commands(this Texts texts) => Choices(texts, "command.");

    /// <summary>The members of records that changes name, by what they are called.</summary>
    public static IReadOnlyList<Option> Members(this Texts texts) => Choices(texts, "member.");

    private static Option[] Choices(Texts texts, string prefix) =>
    [
        .. texts.In(CultureInfo.CurrentUICulture).Where(text => text.Key.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(text => text.Value, StringComparer.CurrentCulture).Select(text => new Option(text.Key[prefix.Length..], text.Value)),
    ];

    private static string? Known(Texts texts, string key) => texts[key] is var text && text != key ? text : null;

    private static string Words(string name)
    {
        var words = Capital().Replace(name, " $0").Trim().ToLowerInvariant();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"^Move(?<record>\w+)\.(?<move>\w+)$", RegexOptions.CultureInvariant)]
    private static partial Regex MoveCommand();

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
