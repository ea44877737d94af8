namespace TalentHub.Api.Endpoints.People;

/// <summary>A number of a person in full, given once.</summary>
/// <param name="Number">The number.</param>
public sealed record ShownNumber(string Number)
{
    /// <summary>Says nothing, so that the number gets into no log.</summary>
    public override string ToString() => nameof(ShownNumber);
}
