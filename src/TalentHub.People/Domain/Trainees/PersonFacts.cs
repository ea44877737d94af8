using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Trainees;

/// <summary>What the tables hold about a person at the moment of deciding.</summary>
public sealed record PersonFacts(
    string Name, IdentityDocumentKind DocumentKind, byte[] DocumentHash, string DocumentMask, string? PhoneMask, uint RowVersion)
{
    /// <summary>The version of a person's record. Two changes may share an instant, and two numbers a mask; the row's own version is another after each.</summary>
    public static string VersionOf(uint rowVersion) => RecordVersion.Of(rowVersion);
}
