using System.Globalization;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Organisations.Domain.Filings;

/// <summary>A body that assesses skills: its filing, its scope, its certificate numbers. Its examiners are in their table.</summary>
public sealed partial record CertificationBody
{
    /// <summary>The largest serial: six digits (编码规则, positions 17 to 22).</summary>
    public const int LargestSerial = 999_999;

    /// <summary>The longest number of a filing letter, in characters.</summary>
    public const int LongestDocument = 100;

    /// <summary>The allowed moves.</summary>
    public static readonly MoveTable<FilingState, FilingMove> Moves = new()
    {
        { FilingMove.Draft, FilingState.None, FilingState.Draft, Bodies },
        { FilingMove.Draft, FilingState.Draft, FilingState.Draft, Bodies },
        { FilingMove.Draft, FilingState.Returned, FilingState.Draft, Bodies },
        { FilingMove.Draft, FilingState.Expired, FilingState.Draft, Bodies },
        { FilingMove.Draft, FilingState.Withdrawn, FilingState.Draft, Bodies },
        { FilingMove.Submit, FilingState.Draft, FilingState.Submitted, Bodies },
        { FilingMove.Accept, FilingState.Submitted, FilingState.Accepted, Role.BureauClerk },
        { FilingMove.Return, FilingState.Submitted, FilingState.Returned, Role.BureauClerk },
        { FilingMove.Review, FilingState.Accepted, FilingState.Reviewed, Role.BureauReviewer },
        { FilingMove.Return, FilingState.Accepted, FilingState.Returned, Role.BureauReviewer },
        { FilingMove.File, FilingState.Reviewed, FilingState.Filed, Role.BureauApprover },
        { FilingMove.Return, FilingState.Reviewed, FilingState.Returned, Role.BureauApprover },
        { FilingMove.SetExaminer, FilingState.Draft, FilingState.Draft, Bodies },
        { FilingMove.SetExaminer, FilingState.Filed, FilingState.Filed, Bodies },
        { FilingMove.ReserveNumbers, FilingState.Filed, FilingState.Filed, Role.System },
        { FilingMove.ReserveNumbers, FilingState.Expired, FilingState.Expired, Role.System },
        { FilingMove.ReserveNumbers, FilingState.Withdrawn, FilingState.Withdrawn, Role.System },
        { FilingMove.ReserveNumbers, FilingState.Draft, FilingState.Draft, Role.System },
        { FilingMove.ReserveNumbers, FilingState.Submitted, FilingState.Submitted, Role.System },
        { FilingMove.ReserveNumbers, FilingState.Accepted, FilingState.Accepted, Role.System },
        { FilingMove.ReserveNumbers, FilingState.Returned, FilingState.Returned, Role.System },
        { FilingMove.ReserveNumbers, FilingState.Reviewed, FilingState.Reviewed, Role.System },
        { FilingMove.Expire, FilingState.Filed, FilingState.Expired, Role.System },
        { FilingMove.Withdraw, FilingState.Filed, FilingState.Withdrawn, Role.BureauApprover },
    };

    /// <summary>Where the filing stands.</summary>
    public FilingState State { get; init; }

    /// <summary>What the body is.</summary>
    public BodyKind Kind { get; init; }

    /// <summary>The occupations and levels, with their days.</summary>
    public IReadOnlyList<ScopeItem> Scope { get; init; } = [];

    /// <summary>The first day of the filing.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of the filing, inclusive.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The number of the filing letter.</summary>
    public string? Document { get; init; }

    /// <summary>What the body's certificate numbers begin with.</summary>
    public NumberSeries? Series { get; init; }

    /// <summary>Who accepted it: may not review it.</summary>
    public Guid? AcceptedBy { get; init; }

    /// <summary>Who reviewed it: may not approve it.</summary>
    public Guid? ReviewedBy { get; init; }

    /// <summary>The last serial given for each year and level, keyed <c>2023-3</c>; never goes back.</summary>
    public IReadOnlyDictionary<string, int> Serials { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Changes of the examiners so far.</summary>
    public int ExaminerChanges { get; init; }

    private static Role[] Bodies => [Role.Enterprise, Role.School];

    /// <summary>The version of the scope asked for.</summary>
    public static string VersionOf(IReadOnlyList<ScopeItem> scope) => RecordVersion.Of(scope);

    /// <summary>The version of the examiners: how often they were changed.</summary>
    public static string VersionOf(int examinerChanges) => examinerChanges.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes or rewrites the scope asked for.</summary>
    public Decision<CertificationBody> Draft(DraftFiling command, BodyKind kind, Guid id, FilingRules rules, CommandContext context) =>
        Own(FilingMove.Draft, id, context) is var to && to.Problem is { } refusal ? refusal
        : context.Outdated(VersionOf(Scope)) is { } outdated ? outdated
        : ScopeRules.Wrong(command.Scope, rules.Ceiling, context.Today) is { } wrong ? wrong
        : this with { State = to.Value, Kind = kind, Scope = [.. command.Scope], Extension = ScopeExtension.Nothing };

    /// <summary>Hands it in.</summary>
    public Decision<CertificationBody> Submit(Guid id, CommandContext context) =>
        Own(FilingMove.Submit, id, context) is var to && to.Problem is { } refusal ? refusal
        : Scope.Count == 0 ? FilingProblem.ScopeEmpty
        : this with { State = to.Value, AcceptedBy = null, ReviewedBy = null };

    /// <summary>The clerk takes it in.</summary>
    public Decision<CertificationBody> Accept(CommandContext context) =>
        Known(FilingMove.Accept, context) is var to && to.Problem is { } refusal ? refusal
        : this with { State = to.Value, AcceptedBy = context.ActorId };

    /// <summary>Sends it back; needs a reason.</summary>
    public Decision<CertificationBody> Return(CommandContext context) =>
        Known(FilingMove.Return, context) is var to && to.Problem is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : this with { State = to.Value };

    /// <summary>The reviewer agrees; not who accepted it.</summary>
    public Decision<CertificationBody> Review(CommandContext context) =>
        Known(FilingMove.Review, context) is var to && to.Problem is { } refusal ? refusal
        : context.ActorId == AcceptedBy ? MoveProblem.MakerIsChecker
        : this with { State = to.Value, ReviewedBy = context.ActorId };

    /// <summary>The approver files it from its day on; not who accepted or reviewed it.</summary>
    public Decision<CertificationBody> File(FileFiling command, FilingRules rules, CommandContext context) =>
        Known(FilingMove.File, context) is var to && to.Problem is { } refusal ? refusal
        : context.ActorId == AcceptedBy || context.ActorId == ReviewedBy ? MoveProblem.MakerIsChecker
        : command.Document.Trim().Length is 0 or > LongestDocument ? FilingProblem.DocumentMissing.With().In("document")
        : FreeText.Wrong(command.Document, LongestDocument) is { } unfit ? unfit.In("document")
        : ScopeRules.WrongDay(command.ValidFrom, context.Today) is { } far ? far.In("validFrom")
        : !command.Series.IsWellFormed ? FilingProblem.SeriesMalformed.With().In("series")
        : this with
        {
            State = to.Value,
            Document = command.Document.Trim(),
            Series = command.Series,
            ValidFrom = command.ValidFrom,
            ValidTo = command.ValidFrom.AddYears(rules.ValidityYears).AddDays(-1),
        };

    /// <summary>Adds an examiner, or replaces what is known of one.</summary>
    /// <param name="examiner">The examiner.</param>
    /// <param name="lastChange">Which of the changes of examiners wrote what is known of this one; 0 for one who is new.</param>
    /// <param name="id">The body.</param>
    /// <param name="rules">What grades may assess.</param>
    /// <param name="context">Who. It was made on a number of changes; what others did to other examiners since then does not matter.</param>
    public Decision<CertificationBody> SetExaminer(Examiner examiner, int lastChange, Guid id, FilingRules rules, CommandContext context) =>
        Own(FilingMove.SetExaminer, id, context) is var to && to.Problem is { } refusal ? refusal
        : context.MadeOn is { } seen && !(int.TryParse(seen, CultureInfo.InvariantCulture, out var changes) && lastChange <= changes) ? RecordVersion.Changed
        : ScopeRules.Wrong(examiner, rules, context.Today) is { } wrong ? wrong
        : this with { State = to.Value, ExaminerChanges = ExaminerChanges + 1 };

    /// <summary>
    /// Reserves serials for certificates of one year and level. They are consumed for ever. Certificates of what was examined while the body was filed are
    /// issued also when the filing has run out meanwhile and is written anew, so that the state does not matter, but numbers must have been given to the body.
    /// </summary>
    public Decision<CertificationBody> ReserveNumbers(ReserveNumbers command, CommandContext context) =>
        Known(FilingMove.ReserveNumbers, context) is var to && to.Problem is { } refusal ? refusal
        : Series is null ? FilingProblem.NoSeries
        : command.Count is < 1 or > LargestSerial ? FilingProblem.CountOutOfRange.With(("limit", LargestSerial))
        : Last(command.Year, command.Level) is var last && last + command.Count > LargestSerial
            ? FilingProblem.SerialsExhausted.With(
                ("year", command.Year), ("level", (int)command.Level), ("last", last), ("count", command.Count))
        : this with
        {
            State = to.Value,
            Serials = new Dictionary<string, int>(Serials, StringComparer.Ordinal) { [Key(command.Year, command.Level)] = last + command.Count },
        };

    /// <summary>Its last day is past.</summary>
    public Decision<CertificationBody> Expire(CommandContext context) =>
        Known(FilingMove.Expire, context) is var to && to.Problem is { } refusal ? refusal
        : context.Today <= ValidTo ? FilingProblem.NotYetExpired.With(("to", $"{ValidTo:yyyy-MM-dd}"))
        : this with { State = to.Value };

    /// <summary>The bureau withdraws it; needs a reason.</summary>
    public Decision<CertificationBody> Withdraw(CommandContext context) =>
        Known(FilingMove.Withdraw, context) is var to && to.Problem is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : this with { State = to.Value };

    /// <summary>The last serial given; 0 before the first.</summary>
    public int Last(int year, SkillLevel level) => Serials.GetValueOrDefault(Key(year, level));

    private static string Key(int year, SkillLevel level) => $"{year}-{(int)level}";

    private Outcome<FilingState> Own(FilingMove move, Guid id, CommandContext context) =>
        context.OrganisationId != id ? FilingProblem.NotFound : Moves.Check(State, move, context.Role);

    private Outcome<FilingState> Known(FilingMove move, CommandContext context) =>
        State == FilingState.None ? FilingProblem.NotFound : Moves.Check(State, move, context.Role);
}
