using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>How much of a cell of a return file is kept: no personal numbers, no endless texts.</summary>
public static class KeptText
{
    private const int Longest = 200;

    /// <summary>The cell as it is kept.</summary>
    public static string Of(string cell) =>
        PersonalNumbers.RemoveFrom(cell.Length > Longest ? cell[..Longest] : cell).Replace("\0", "", StringComparison.Ordinal);
}
