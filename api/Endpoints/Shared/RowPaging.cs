using System.ComponentModel.DataAnnotations;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Which rows of a list. Other numbers than these ranges take are refused before the list is asked.</summary>
/// <param name="Skip">Rows before the first.</param>
/// <param name="Take">At most so many, up to 500; 50 when left out.</param>
public sealed record RowPaging([property: Range(0, int.MaxValue)] int? Skip, [property: Range(1, RowPaging.Largest)] int? Take)
{
    /// <summary>The most rows that one answer holds.</summary>
    public const int Largest = 500;

    /// <summary>The rows of an answer when nothing is said.</summary>
    public const int Usual = 50;

    /// <summary>Rows before the first.</summary>
    internal int From => Skip ?? 0;

    /// <summary>At most so many.</summary>
    internal int Count => Take ?? Usual;
}
