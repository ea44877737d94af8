using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Tests.Jobs;

/// <summary>Asks for a run, as a grain of the product does.</summary>
public interface IListGrain : IGrainWithGuidKey
{
    Task<Outcome<ListView>> StartWork(StartList command, CommandContext context);
}

public sealed record StartList(Guid RunId, Guid? OrganisationId = null);

public sealed record ListView(int Runs);

public sealed record ListState
{
    public int Runs { get; init; }
}
