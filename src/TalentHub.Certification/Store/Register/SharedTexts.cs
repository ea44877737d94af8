namespace TalentHub.Certification.Store.Register;

/// <summary>Texts that many entries share, kept once and known by number. One thread adds; any thread reads.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private string[] _texts = new string[16];

    /// <summary>The number of a text.</summary>
    public int NumberOf(string text)
    {
        if (_numbers.TryGetValue(text, out var known))
        {
            return known;
        }

        var number = _numbers.Count;
        if (number == _texts.Length)
        {
            var larger = new string[number * 2];
            _texts.CopyTo(larger, 0);
            Volatile.Write(ref _texts, larger);
        }

        _texts[number] = text;
        _numbers.Add(text, number);
        return number;
    }

    /// <summary>The text of a number that <see cref="NumberOf"/> gave.</summary>
    public string TextOf(int number) => Volatile.Read(ref _texts)[number];
}
