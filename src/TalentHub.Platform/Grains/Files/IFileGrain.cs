using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Files;

namespace TalentHub.Platform.Grains.Files;

/// <summary>One uploaded file; the key is its id. Called by the file store, once the content lies in the tables.</summary>
public interface IFileGrain : IGrainWithGuidKey
{
    /// <summary>Takes the file in and counts it against the organisation's space.</summary>
    Task<Outcome<FileView>> Register(RegisterFile command, CommandContext context);
}
