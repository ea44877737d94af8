using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Tests;

/// <summary>Some other grain that registers persons within its own commit.</summary>
public interface IRegistrarGrain : IGrainWithGuidKey
{
    Task<Outcome<Registrar>> Register(RegisterPersons command, CommandContext context);
}

public sealed record RegisterPersons(IReadOnlyList<PersonEntry> Persons);

public sealed record Registrar
{
    public int Registered { get; init; }

    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
