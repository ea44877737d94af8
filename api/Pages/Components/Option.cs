using TalentHub.Api.Localisation;

namespace TalentHub.Api.Pages.Components;

/// <summary>A choice in a select or a group of radio buttons.</summary>
public sealed record Option(string Value, string Text)
{
    /// <summary>One choice for each member of an enum, named by the key <c>EnumName.Member</c>.</summary>
    public static IReadOnlyList<Option> From<TEnum>(Texts texts, params IEnumerable<TEnum> except) where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Except(except).Select(member => new Option(member.ToString(), texts.Of(member)))];
}
