namespace TalentHub.Certification.Store;

/// <summary>What an earlier version of a certificate said.</summary>
/// <param name="Version">Its number.</param>
/// <param name="HolderName">The name it printed.</param>
/// <param name="DocumentMask">The mask of the document it printed.</param>
/// <param name="PrintedOn">Its day of issue.</param>
/// <param name="EndedAt">When it was replaced.</param>
/// <param name="EndedBy">By whom.</param>
/// <param name="Reason">Why.</param>
public sealed record CertificateVersionView(
    int Version, string HolderName, string DocumentMask, DateOnly PrintedOn, DateTimeOffset EndedAt, string EndedBy, string Reason);
