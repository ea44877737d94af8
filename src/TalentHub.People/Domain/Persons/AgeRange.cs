using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Persons;

/// <summary>The ages, in whole years and both inclusive, between which somebody of a group is entered without asking again.</summary>
public sealed record AgeRange(int Minimum, int Maximum)
{
    /// <summary>The dated setting of a group.</summary>
    public static string SettingOf(AgeGroup group) => group switch
    {
        AgeGroup.Students => "people.ages.students",
        AgeGroup.Workers => "people.ages.workers",
        AgeGroup.Experts => "people.ages.experts",
    };

    /// <summary>This document, or why it cannot be that of somebody of the group; a number without a date of birth is not judged.</summary>
    public Outcome<IdentityDocument> Check(IdentityDocument document, DateOnly today) =>
        document.CheckOn(today) is { Problem: { } impossible } ? impossible
        : document.AgeOn(today) is not { } age ? document
        : age < Minimum ? PersonProblem.TooYoung.With(("age", age), ("minimum", Minimum))
        : age > Maximum ? PersonProblem.TooOld.With(("age", age), ("maximum", Maximum))
        : document;
}
