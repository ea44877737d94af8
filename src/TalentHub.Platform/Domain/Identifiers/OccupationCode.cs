using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>The number of an occupation in the national classification (职业编码), for example 6-24-02-03.</summary>
[JsonConverter(typeof(TextValueConverter<OccupationCode>))]
public sealed record OccupationCode : ITextValue<OccupationCode>
{
    private OccupationCode(string text) => Text = text;

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>The code, normalised, or that it is not one digit and three pairs of digits joined by hyphens.</summary>
    public static Outcome<OccupationCode> Parse(string? text)
    {
        var code = IdentifierText.Normalise(text);
        return code.Length == 10 && code.Select((c, i) => i is 1 or 4 or 7 ? c == '-' : char.IsAsciiDigit(c)).All(right => right)
            ? new OccupationCode(code)
            : IdentifierProblem.OccupationCodeShape;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Text;
}
