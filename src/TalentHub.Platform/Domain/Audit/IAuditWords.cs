using System.Text.Json;

namespace TalentHub.Platform.Domain.Audit;

/// <summary>The words for members and values of one kind of record.</summary>
public interface IAuditWords
{
    /// <summary>A member's name.</summary>
    string Member(string name);

    /// <summary>A value: its words; an empty text to leave it out; null to write it as it is.</summary>
    /// <param name="path">The members that lead to it, for example <c>engagements</c>, <c>state</c>.</param>
    /// <param name="value">The value; never null, never ciphertext.</param>
    string? Value(IReadOnlyList<string> path, JsonElement value);
}
