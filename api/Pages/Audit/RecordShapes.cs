using System.Collections;
using System.Collections.Frozen;
using System.Reflection;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.People.Domain.Experts;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Domain.Trainees;
using TalentHub.Platform.Domain.Clients;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains.Clock;
using TalentHub.Platform.Grains.Jobs;
using TalentHub.Platform.Grains.Mail;
using TalentHub.Platform.Grains.Personal;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Api.Pages.Audit;

/// <summary>Of what type the members of a record are, so that the audit log's bare names of enum members find their words.</summary>
public static class RecordShapes
{
    /// <summary>The state of each kind of record whose changes pages show.</summary>
    public static readonly FrozenDictionary<string, Type> ByKind = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["batch"] = typeof(AssessmentBatch), ["certificate"] = typeof(Certificate), ["filing"] = typeof(CertificationBody),
        ["organisation"] = typeof(Organisation), ["alliance"] = typeof(Alliance), ["class"] = typeof(TrainingClass), ["agreement"] = typeof(Agreement),
        ["person"] = typeof(Trainee), ["expert"] = typeof(Expert), ["roster-import"] = typeof(RosterImport), ["claim"] = typeof(Claim),
        ["fund"] = typeof(Fund), ["payout"] = typeof(Payout), ["user"] = typeof(User), ["public-notice"] = typeof(NoticeControl),
        ["machine-client"] = typeof(MachineClient), ["job-run"] = typeof(JobRunControl), ["mail"] = typeof(MailControl),
        ["demonstration-clock"] = typeof(DemonstrationClock), ["personal-data"] = typeof(PersonalDataViews), ["claim-notice"] = typeof(ClaimNotice),
        ["school-agreements"] = typeof(SchoolAgreements),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The bureau stands on the organisations' timeline as what its grain keeps: its own record, and what it has entered.
    private static readonly FrozenDictionary<string, Type> Beside = new Dictionary<string, Type>(StringComparer.Ordinal) { ["organisation"] = typeof(Bureau) }
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every state whose changes pages show.</summary>
    public static IEnumerable<Type> All => ByKind.Values.Concat(Beside.Values);

    /// <summary>The type that a path of members leads to within a kind of record; of a list the type of its items. Null when there is none.</summary>
    public static Type? At(string kind, IReadOnlyList<string> path) =>
        Within(ByKind.GetValueOrDefault(kind), path) ?? Within(Beside.GetValueOrDefault(kind), path);

    /// <summary>The members of a type with what they hold; none for values that are written as one.</summary>
    public static IEnumerable<(string Name, Type Holds)> Members(Type type) =>
        type.Assembly.GetName().Name?.StartsWith("TalentHub.", StringComparison.Ordinal) == true && !type.IsEnum
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.GetIndexParameters().Length == 0)
                .Select(member => (member.Name, Held(member.PropertyType)))
            : [];

    private static Type? Within(Type? type, IReadOnlyList<string> path) => path.Aggregate(type, (at, member) => at is null ? null : Member(at, member));

    private static Type? Member(Type type, string name) =>
        Arguments(type, typeof(IReadOnlyDictionary<,>)) is [_, var held] ? Held(held)
        : type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is { } member ? Held(member.PropertyType) : null;

    private static Type Held(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? value
        : type == typeof(string) || Arguments(type, typeof(IReadOnlyDictionary<,>)) is not null || !type.IsAssignableTo(typeof(IEnumerable)) ? type
        : Arguments(type, typeof(IEnumerable<>)) is [var item] ? Held(item) : type;

    private static Type[]? Arguments(Type type, Type generic) =>
        type.GetInterfaces().Append(type).FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == generic)?.GetGenericArguments();
}
