using System.Globalization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Domain.Persons;

/// <summary>Where two names differ, said without either of them: masks of both may read the same.</summary>
public static class NameDifference
{
    /// <summary>The characters that differ by their place from 1 on, or how many characters each name has. Characters are what a reader sees as one.</summary>
    /// <param name="registered">The name on record.</param>
    /// <param name="given">The name that was entered.</param>
    public static BothLanguages Between(string registered, string given)
    {
        var (one, other) = (Elements(registered), Elements(given));
        if (one.Length != other.Length)
        {
            return new($"登记的为{one.Length}个字，填写的为{other.Length}个字", $"the registered one has {one.Length} characters, the one given {other.Length}");
        }

        var places = Enumerable.Range(0, one.Length).Where(i => !string.Equals(one[i], other[i], StringComparison.Ordinal)).Select(i => i + 1).ToList();
        return new($"第{string.Join("、", places)}个字不同", $"at character {string.Join(", ", places)}");
    }

    private static string[] Elements(string name)
    {
        var elements = new StringInfo(name);
        return [.. Enumerable.Range(0, elements.LengthInTextElements).Select(i => elements.SubstringByTextElements(i, 1))];
    }
}
