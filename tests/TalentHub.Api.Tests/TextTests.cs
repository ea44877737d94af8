using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Layout;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests;

public sealed partial class TextTests
{
    private static readonly Texts Texts = new();

    [Fact]
    public void Both_languages_have_the_same_keys_and_none_is_empty()
    {
        var chinese = Texts.In(Texts.Chinese);
        var english = Texts.In(Texts.English);

        Assert.NotEmpty(chinese);
        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(chinese.Concat(english), text => string.IsNullOrWhiteSpace(text.Value));
    }

    [Fact]
    public void No_text_stands_twice_in_a_file()
    {
        var twice =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "api", "Resources"), "*.json")
            let texts = JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateObject().Select(text => text.Name)
            from name in texts.GroupBy(name => name, StringComparer.Ordinal)
            where name.Count() > 1
            select $"{Path.GetFileName(file)}: {name.Key}";

        Assert.Empty(twice);
    }

    [Fact]
    public void Both_languages_fill_the_same_places()
    {
        var english = Texts.In(Texts.English);

        Assert.DoesNotContain(Texts.In(Texts.Chinese), text => !Places(text.Value).SetEquals(Places(english[text.Key])));
    }

    [Fact]
    public void Every_key_written_in_a_page_has_a_text()
    {
        var known = Texts.In(Texts.Chinese);
        var missing =
            from file in Sources()
            from Match use in Key().Matches(File.ReadAllText(file))
            let key = use.Groups["key"].Value
            where !known.ContainsKey(key)
            select $"{Path.GetFileName(file)}: {key}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_role_and_menu_entry_has_a_name()
    {
        var keys = Enum.GetValues<Role>().Select(role => $"Role.{role}")
            .Concat(Menu.Groups.SelectMany(menu => menu.Items.Select(item => item.TextKey).Append(menu.TextKey)));

        Assert.Empty(keys.Except(Texts.In(Texts.Chinese).Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_key_shows_itself() => Assert.Equal("nobody.wrote-this", Texts["nobody.wrote-this"]);

    [Fact]
    public void The_reader_s_language_decides()
    {
        CultureInfo.CurrentUICulture = Texts.English;
        Assert.Equal("Technical school", Texts.Of(Role.School));

        CultureInfo.CurrentUICulture = Texts.Chinese;
        Assert.Equal("技工院校", Texts.Of(Role.School));
    }

    [Fact]
    public void Every_icon_used_is_in_the_sprite()
    {
        var sprite = File.ReadAllLines(Path.Combine(Repository.Root, "api", "icons.txt")).ToHashSet(StringComparer.Ordinal);
        var missing =
            from file in Sources()
            from Match use in IconUse().Matches(File.ReadAllText(file))
            where !sprite.Contains(use.Groups["name"].Value)
            select $"{Path.GetFileName(file)}: {use.Groups["name"].Value}";

        Assert.Empty(missing.Concat(Menu.Groups.SelectMany(menu => menu.Items).Select(item => item.Icon).Where(icon => !sprite.Contains(icon))));
    }

    [Fact]
    public void Pages_take_words_and_punctuation_of_a_language_from_its_texts()
    {
        // The link to the other language, and what separates the codes that somebody types.
        string[] meant = [">中文<", "'，', '、'"];
        var written =
            from file in Sources()
            where file.EndsWith(".razor", StringComparison.Ordinal) && !file.Contains("Design", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where ChineseWriting().IsMatch(meant.Aggregate(line, (rest, text) => rest.Replace(text, "", StringComparison.Ordinal)))
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(written);
    }

    private static IEnumerable<string> Sources() =>
        from folder in new[] { "Pages", "Hosting" }
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "api", folder), "*.*", SearchOption.AllDirectories)
        where file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal)
        select file;

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(place => place.Value)];

    [GeneratedRegex("""\bT(?:exts)?(?:\.Format\(|\[)"(?<key>[^"$]+)"\s*[\],)]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("""(?:<Icon Name=|\bIcon ?= ?)"(?<name>[a-z][a-z0-9-]*)" """, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IconUse();

    [GeneratedRegex("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]", RegexOptions.None, 1000)]
    private static partial Regex ChineseWriting();

    [GeneratedRegex("""\{\d\}""", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
