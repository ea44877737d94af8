using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Domain.Texts;
using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Domain.Classes;

/// <summary>A class of a school; its students are rows, counted here.</summary>
public sealed record TrainingClass
{
    /// <summary>Students that one commit takes in.</summary>
    public const int LargestChunk = 500;

    private const int LongestName = 100;

    /// <summary>The allowed moves: a school keeps its own classes.</summary>
    public static readonly MoveTable<ClassState, ClassMove> Moves = new()
    {
        { ClassMove.Open, ClassState.None, ClassState.Open, Role.School },
        { ClassMove.Edit, ClassState.Open, ClassState.Open, Role.School },
        { ClassMove.Enrol, ClassState.Open, ClassState.Open, Role.School },
        { ClassMove.Withdraw, ClassState.Open, ClassState.Open, Role.School },
        { ClassMove.Close, ClassState.Open, ClassState.Closed, Role.School },
        { ClassMove.Graduate, ClassState.Open, ClassState.Graduated, Role.School },
    };

    /// <summary>Where it stands.</summary>
    public ClassState State { get; init; }

    /// <summary>The school.</summary>
    public Guid SchoolId { get; init; }

    /// <summary>Its name at the school.</summary>
    public string Name { get; init; } = "";

    /// <summary>The occupation trained for.</summary>
    public string OccupationCode { get; init; } = "";

    /// <summary>The level it leads to.</summary>
    public SkillLevel Level { get; init; }

    /// <summary>The year of entry.</summary>
    public int Year { get; init; }

    /// <summary>The enterprise that trains with the school (入校即入企).</summary>
    public Guid? PartnerId { get; init; }

    /// <summary>The agreement that was in force between the two when the class began.</summary>
    public Guid? AgreementId { get; init; }

    /// <summary>Students in it; at the end, those who graduated.</summary>
    public int Students { get; init; }

    /// <summary>Begins the class at the actor's school.</summary>
    public Decision<TrainingClass> Open(OpenClass command, ClassFacts facts, CommandContext context) =>
        Check(ClassMove.Open, context) is var to && to.Problem is { } refusal ? refusal
        : facts.School is not { Kind: OrganisationKind.School, State: OrganisationState.Active } school ? ClassProblem.SchoolUnknown
        : Wrong(command.Name, command.Level, command.Year, context.Today) is { } wrong ? wrong
        : command.PartnerId is not null && facts.Agreement?.CoversOn(context.Today) != true ? ClassProblem.PartnerWithoutAgreement.With().In("partnerId")
        : this with
        {
            State = to.Value,
            SchoolId = school.Id,
            Name = command.Name.Trim(),
            OccupationCode = command.OccupationCode.Text,
            Level = command.Level,
            Year = command.Year,
            PartnerId = command.PartnerId,
            AgreementId = command.PartnerId is null ? null : facts.Agreement!.Id,
        };

    /// <summary>The version of what <see cref="Edit"/> changes.</summary>
    public static string VersionOf(string name, string occupationCode, SkillLevel level, int year, Guid? partnerId) =>
        RecordVersion.Of(name, occupationCode, level, year, partnerId);

    /// <summary>Changes it; a partner that was not its partner needs an agreement in force.</summary>
    public Decision<TrainingClass> Edit(EditClass command, LiveAgreement? agreement, CommandContext context) =>
        Check(ClassMove.Edit, context) is var to && to.Problem is { } refusal ? refusal
        : context.Outdated(VersionOf(Name, OccupationCode, Level, Year, PartnerId)) is { } outdated ? outdated
        : Wrong(command.Name, command.Level, command.Year, context.Today) is { } wrong ? wrong
        : command.PartnerId is not null && command.PartnerId != PartnerId && agreement?.CoversOn(context.Today) != true
            ? ClassProblem.PartnerWithoutAgreement.With().In("partnerId")
        : this with
        {
            State = to.Value,
            Name = command.Name.Trim(),
            OccupationCode = command.OccupationCode.Text,
            Level = command.Level,
            Year = command.Year,
            PartnerId = command.PartnerId,
            AgreementId = command.PartnerId is null ? null : command.PartnerId == PartnerId ? AgreementId : agreement!.Id,
        };

    /// <summary>Takes this many students in.</summary>
    public Decision<TrainingClass> Enrol(int students, CommandContext context) =>
        Check(ClassMove.Enrol, context) is var to && to.Problem is { } refusal ? refusal
        : students is < 1 or > LargestChunk ? ClassProblem.ChunkSize.With(("limit", LargestChunk))
        : this with { State = to.Value, Students = Students + students };

    /// <summary>Lets a student go; needs a reason.</summary>
    public Decision<TrainingClass> Withdraw(bool enrolled, CommandContext context) =>
        Check(ClassMove.Withdraw, context) is var to && to.Problem is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : !enrolled ? ClassProblem.NotEnrolled
        : this with { State = to.Value, Students = Students - 1 };

    /// <summary>Gives the class up; needs a reason.</summary>
    public Decision<TrainingClass> Close(CommandContext context) =>
        Check(ClassMove.Close, context) is var to && to.Problem is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : this with { State = to.Value, Students = 0 };

    /// <summary>Ends the class; whoever is enrolled graduates.</summary>
    public Decision<TrainingClass> Graduate(CommandContext context) =>
        Check(ClassMove.Graduate, context) is var to && to.Problem is { } refusal ? refusal
        : Students == 0 ? ClassProblem.NobodyToGraduate
        : this with { State = to.Value };

    /// <summary>The state a move leads to, or why it is refused: whose class it is first, then the table.</summary>
    public Outcome<ClassState> Check(ClassMove move, CommandContext context) =>
        State == ClassState.None && move != ClassMove.Open ? ClassProblem.NotFound
        : State != ClassState.None && context.Role is Role.School or Role.Enterprise && !MaySee(context.OrganisationId) ? ClassProblem.NotFound
        : Moves.Check(State, move, context.Role);

    private bool MaySee(Guid? organisation) => organisation is { } id && (id == SchoolId || id == PartnerId);

    private static Problem? Wrong(string name, SkillLevel level, int year, DateOnly today)
    {
        // A class of the coming year is entered before the year begins; a longer programme than ten years does not exist.
        var (first, last) = (today.Year - 10, today.Year + 1);
        return string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName
                ? ClassProblem.NameWrong.With(("limit", LongestName)).In("name")
            : FreeText.Wrong(name, LongestName) is { } unfit ? unfit.In("name")
            : !Enum.IsDefined(level) ? ClassProblem.LevelWrong.With().In("level")
            : year < first || year > last
                ? ClassProblem.YearWrong.With(("year", year), ("first", first), ("last", last)).In("year")
            : null;
    }
}
