using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Testing;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Tests.Support;

/// <summary>The plain starting points of the tests; commands are given on 4 September 2023.</summary>
internal static class Given
{
    internal static readonly DateOnly Today = new(2023, 9, 4);
    internal static readonly Guid School = new("00000000-0000-7000-8000-00000000a001");
    internal static readonly Guid OtherSchool = new("00000000-0000-7000-8000-00000000a002");
    internal static readonly Guid Enterprise = new("00000000-0000-7000-8000-00000000e001");

    internal static readonly AgreementTerms Terms = new(AgreementKind.Cooperation, new(2023, 3, 1), new(2026, 2, 28));

    internal static CommandContext By(Role role, string? reason = null, Guid? organisation = null) =>
        Invented.Caller(role, organisation ?? (role == Role.Enterprise ? Enterprise : School), reason);

    internal static OpenClass OpenClass(string name = "23级灯具班", Guid? partner = null) =>
        new(name, OccupationCode.Parse("6-24-07-02").OrThrow(), SkillLevel.Intermediate, 2023, partner);

    internal static EditClass EditClass(string name = "23级灯具二班", Guid? partner = null) =>
        new(name, OccupationCode.Parse("6-24-07-02").OrThrow(), SkillLevel.Senior, 2023, partner);

    internal static PartyFacts Party(
        Guid id, OrganisationKind kind = OrganisationKind.School, OrganisationState state = OrganisationState.Active) => new(id, kind, state, "演示单位");

    internal static ClassFacts ClassFacts(LiveAgreement? agreement = null) => new(Party(School), agreement);

    internal static AgreementFacts AgreementFacts() => new(Party(School), Party(Enterprise, OrganisationKind.Enterprise));

    internal static PersonEntry Student(int row, int person) =>
        new(row, PersonName.Parse($"演示{person}").OrThrow(), Invented.Document(person));

    internal static List<PersonEntry> Students(int count, int firstPerson = 0) =>
        [.. Enumerable.Range(0, count).Select(i => Student(i + 2, firstPerson + i))];
}
