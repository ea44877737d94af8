using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Notices;

namespace TalentHub.Platform.Tests.Notices;

/// <summary>Publishes its matter, as a batch or a claim does.</summary>
public interface IMatterGrain : IGrainWithGuidKey
{
    Task<Outcome<MatterView>> Publish(PublishMatter command, CommandContext context);
}

public sealed record PublishMatter(PublicNotice Notice);

public sealed record MatterView(int Notices);

public sealed record MatterState
{
    public int Notices { get; init; }
}
