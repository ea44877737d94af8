using Microsoft.AspNetCore.Mvc;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Which rows of a list.</summary>
/// <param name="Skip">Rows before the first.</param>
/// <param name="Take">At most so many, up to 500; 50 when left out.</param>
public sealed record RowPaging([FromQuery] int? Skip, [FromQuery] int? Take)
{
    private const int Largest = 500;
    private const int Usual = 50;

    /// <summary>Rows before the first.</summary>
    internal int From => Math.Max(Skip ?? 0, 0);

    /// <summary>At most so many.</summary>
    internal int Count => Math.Clamp(Take ?? Usual, 1, Largest);
}
