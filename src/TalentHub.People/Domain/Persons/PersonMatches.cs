using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Domain.Persons;

/// <summary>Who the entries stand for, and what is wrong with the others, each problem placed at its row and column.</summary>
public sealed record PersonMatches(IReadOnlyList<PersonMatch> Matches, IReadOnlyList<Problem> Problems);
