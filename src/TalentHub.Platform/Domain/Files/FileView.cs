namespace TalentHub.Platform.Domain.Files;

/// <summary>A file that was taken in.</summary>
/// <param name="Id">The file.</param>
/// <param name="Name">Its name, made safe.</param>
/// <param name="MediaType">By its content.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Digest">SHA-256 of its content, in lower-case hexadecimal.</param>
public sealed record FileView(Guid Id, string Name, string MediaType, long Size, string Digest);
