using System.Globalization;

namespace TalentHub.Scheduling.Itc2007;

/// <summary>Reads the competition's file format: sections in square brackets, one item a line, values between commas.</summary>
public sealed class ExamFile
{
    private const int MostItems = 100_000;
    private readonly TextReader _file;
    private readonly List<Exam> _exams = [];
    private readonly List<ExamPeriod> _periods = [];
    private readonly List<ExamRoom> _rooms = [];
    private readonly List<(int, int)> _after = [];
    private readonly List<(int, int)> _coincident = [];
    private readonly List<(int, int)> _apart = [];
    private readonly HashSet<int> _exclusive = [];
    private readonly Dictionary<string, int[]> _weights = new(StringComparer.Ordinal);
    private string? _date;
    private int _line;

    private ExamFile(TextReader file) => _file = file;

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="InstanceFileException">The file breaks the format, or names what it does not have.</exception>
    public static ExamInstance Read(TextReader file) => new ExamFile(file).Read();

    private ExamInstance Read()
    {
        var section = "";
        while (_file.ReadLine() is { } text)
        {
            _line++;
            text = text.Trim();
            if (text.StartsWith('['))
            {
                section = text.TrimStart('[').Split(':', ']')[0];
            }
            else if (text.Length > 0)
            {
                Item(section, text);
            }
        }

        return Whole();
    }

    private void Item(string section, string text)
    {
        var values = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        switch (section)
        {
            case "Exams":
                Add(_exams, new Exam(Number(values, 0), [.. Enumerable.Range(1, values.Length - 1).Select(i => Number(values, i)).Distinct()]));
                break;
            case "Periods":
                var day = _periods.Count == 0 ? 0 : _periods[^1].Day + (values[0] == _date ? 0 : 1);
                _date = values[0];
                Add(_periods, new ExamPeriod(day, Number(values, 2), Number(values, 3)));
                break;
            case "Rooms":
                Add(_rooms, new ExamRoom(Number(values, 0), Number(values, 1)));
                break;
            case "PeriodHardConstraints":
                Relation(values);
                break;
            case "RoomHardConstraints":
                _exclusive.Add(ExamOf(values, 0));
                break;
            case "InstitutionalWeightings":
                _weights[values[0]] = [.. Enumerable.Range(1, values.Length - 1).Select(i => Number(values, i))];
                break;
            default:
                throw Wrong($"the section [{section}] is unknown");
        }
    }

    private void Relation(string[] values)
    {
        var pair = (ExamOf(values, 0), ExamOf(values, 2));
        var kind = values[1] switch
        {
            "AFTER" => _after,
            "EXAM_COINCIDENCE" => _coincident,
            "EXCLUSION" => _apart,
            _ => throw Wrong($"'{values[1]}' is none of AFTER, EXAM_COINCIDENCE, EXCLUSION"),
        };
        kind.Add(pair);
    }

    private ExamInstance Whole()
    {
        if (_exams.Count == 0 || _periods.Count == 0 || _rooms.Count == 0)
        {
            throw Wrong($"the file has {_exams.Count} examinations, {_periods.Count} periods and {_rooms.Count} rooms; there must be at least one of each");
        }

        var frontLoad = Weight("FRONTLOAD", 3);
        return new(_exams, _periods, _rooms, _after, _coincident, _apart, _exclusive, new ExamWeights(
            Weight("TWOINAROW", 1)[0], Weight("TWOINADAY", 1)[0], Weight("PERIODSPREAD", 1)[0], Weight("NONMIXEDDURATIONS", 1)[0],
            frontLoad[0], frontLoad[1], frontLoad[2]));
    }

    private int[] Weight(string name, int count) =>
        _weights.TryGetValue(name, out var values) && values.Length == count ? values : throw Wrong($"{name} must be given with {count} numbers");

    private void Add<T>(List<T> list, T item)
    {
        if (list.Count >= MostItems)
        {
            throw Wrong($"there are more than {MostItems} items in one section");
        }

        list.Add(item);
    }

    private int ExamOf(string[] values, int index) =>
        Number(values, index) is var exam && exam < _exams.Count ? exam : throw Wrong($"there is no examination {exam}");

    private int Number(string[] values, int index) =>
        index < values.Length && int.TryParse(values[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw Wrong($"value {index + 1} must be a whole number from 0");

    private InstanceFileException Wrong(string what) => new(_line, what);
}
