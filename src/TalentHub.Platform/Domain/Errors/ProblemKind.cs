namespace TalentHub.Platform.Domain.Errors;

/// <summary>What kind of "no" a problem is; the HTTP layer maps each to one status code.</summary>
public enum ProblemKind
{
    /// <summary>The input itself is wrong (422).</summary>
    Invalid,

    /// <summary>The input is right but the record's state or another record stands in the way (409).</summary>
    Conflict,

    /// <summary>The record does not exist within the caller's scope (404).</summary>
    NotFound,

    /// <summary>The caller's role or organisation may not do this (403).</summary>
    Forbidden,

    /// <summary>Too much or too often (413 or 429).</summary>
    TooMuch,

    /// <summary>A part of the system is not reachable at the moment; repeating is safe (503).</summary>
    Unavailable,
}
