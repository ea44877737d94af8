namespace TalentHub.Api.Endpoints.Shared;

/// <summary>The JSON of a problem (RFC 9457 with members of ours).</summary>
public sealed record ProblemBody
{
    /// <summary>A URN that names the problem.</summary>
    public required string Type { get; init; }

    /// <summary>The kind of problem in the caller's language.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong and what to do, in the caller's language.</summary>
    public required string Detail { get; init; }

    /// <summary>The stable code.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong and what to do, in Chinese.</summary>
    public required string DetailZh { get; init; }

    /// <summary>What is wrong and what to do, in English.</summary>
    public required string DetailEn { get; init; }

    /// <summary>The values in the sentence by name.</summary>
    public required IReadOnlyDictionary<string, string> Arguments { get; init; }

    /// <summary>Every problem found in the input, with its place.</summary>
    public required IReadOnlyList<ProblemItem> Errors { get; init; }

    /// <summary>The trace id, under which the log tells more.</summary>
    public string? TraceId { get; init; }
}
