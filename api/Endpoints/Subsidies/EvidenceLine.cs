using TalentHub.Api.Pages.Claims;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>A document that the programme of a claim asks for, and what was handed in.</summary>
/// <param name="Code">Its code in the programme.</param>
/// <param name="Chinese">What it is, in Chinese.</param>
/// <param name="English">What it is, in English.</param>
/// <param name="Article">The article that asks for it.</param>
/// <param name="Required">Whether the claim cannot be handed in without it.</param>
/// <param name="HandedIn">Whether it is there.</param>
/// <param name="FileName">The file's name; like what follows null when there is none, or the caller may not read it.</param>
/// <param name="MediaType">What the file is, by its content.</param>
/// <param name="Size">The file's size in bytes.</param>
/// <param name="UploadedByName">Who handed it in.</param>
/// <param name="UploadedAt">When.</param>
public sealed record EvidenceLine(
    string Code, string Chinese, string English, string Article, bool Required, bool HandedIn, string? FileName, string? MediaType, long? Size,
    string? UploadedByName, DateTimeOffset? UploadedAt)
{
    /// <summary>The line of a document.</summary>
    public static EvidenceLine Of(EvidenceItem item) => new(
        item.Document.Code, item.Document.Chinese, item.Document.English, item.Document.Article, item.Document.Required, item.IsThere, item.File?.Name,
        item.File?.MediaType, item.File?.Size, item.File?.UploadedByName, item.File?.At);
}
