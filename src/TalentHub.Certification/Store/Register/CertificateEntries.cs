using System.Buffers.Binary;
using System.Text;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Certification.Store.Register;

/// <summary>
/// What verification says of many certificates, in about a hundred bytes each, found by number and by code. One thread puts; any thread
/// finds. A certificate put again stands in place of what was there.
/// </summary>
internal sealed class CertificateEntries
{
    // code 16 | numbers of shared texts 3 x 4 | level 1 | state 1 | version 4 | issued 4 | printed 4 | number, name, mask: length 2 and UTF-8
    private const int CodeBytes = 16;
    private const int OccupationCodeAt = CodeBytes;
    private const int OccupationNameAt = OccupationCodeAt + sizeof(int);
    private const int BodyAt = OccupationNameAt + sizeof(int);
    private const int LevelAt = BodyAt + sizeof(int);
    private const int StateAt = LevelAt + 1;
    private const int VersionAt = StateAt + 1;
    private const int IssuedAt = VersionAt + sizeof(int);
    private const int PrintedAt = IssuedAt + sizeof(int);
    private const int NumberAt = PrintedAt + sizeof(int);
    private const int LongestKey = 64;

    private static readonly string[] StateNames = Enum.GetNames<CertificateState>();

    private readonly EntryBytes _entries = new();
    private readonly SharedTexts _texts = new();
    private readonly RegisterIndex _numbers;
    private readonly RegisterIndex _codes;
    private readonly byte[] _draft = new byte[ushort.MaxValue];

    public CertificateEntries()
    {
        _numbers = new(_entries, entry => Text(entry, NumberAt));
        _codes = new(_entries, entry => entry[..CodeBytes]);
    }

    /// <summary>How many certificates.</summary>
    public int Count => _numbers.Count;

    /// <summary>How many entries lie there in vain, because the same certificate was put again.</summary>
    public int Outdated { get; private set; }

    /// <summary>Whether this certificate is here.</summary>
    public bool Knows(string number) => Place(number) != 0;

    /// <summary>Takes a certificate in; the same again changes nothing.</summary>
    /// <param name="shown">What verification says of it.</param>
    /// <param name="codeHash">The SHA-256 of its code; the first half of it is kept, as long as the code itself.</param>
    public void Put(VerificationAnswer shown, ReadOnlySpan<byte> codeHash)
    {
        var draft = Draft(shown, codeHash);
        var known = _numbers.Find(Text(draft, NumberAt));
        if (known != 0 && _entries.At(known).SequenceEqual(draft))
        {
            return;
        }

        var place = _entries.Add(draft);
        _numbers.Put(place);
        _codes.Put(place);
        Outdated += known == 0 ? 0 : 1;
    }

    /// <summary>What the paper with this number says, if it carries this name.</summary>
    public VerificationAnswer? ByNumber(string number, string name) =>
        Place(number) is var place && place != 0 && Carries(_entries.At(place), name) ? Read(_entries.At(place)) : null;

    /// <summary>What the paper says whose code has this SHA-256.</summary>
    public VerificationAnswer? ByCode(ReadOnlySpan<byte> codeHash)
    {
        var place = _codes.Find(codeHash[..CodeBytes]);
        return place != 0 && _numbers.Find(Text(_entries.At(place), NumberAt)) == place ? Read(_entries.At(place)) : null;
    }

    private static bool Carries(ReadOnlySpan<byte> entry, string name) =>
        PersonName.Alike(Encoding.UTF8.GetString(Text(entry, After(entry, NumberAt))), name);

    private int Place(string number)
    {
        Span<byte> key = stackalloc byte[LongestKey];
        return Encoding.UTF8.TryGetBytes(number, key, out var length) ? _numbers.Find(key[..length]) : 0;
    }

    private Span<byte> Draft(VerificationAnswer shown, ReadOnlySpan<byte> codeHash)
    {
        codeHash[..CodeBytes].CopyTo(_draft);
        BinaryPrimitives.WriteInt32LittleEndian(_draft.AsSpan(OccupationCodeAt), _texts.NumberOf(shown.OccupationCode!));
        BinaryPrimitives.WriteInt32LittleEndian(_draft.AsSpan(OccupationNameAt), _texts.NumberOf(shown.OccupationName!));
        BinaryPrimitives.WriteInt32LittleEndian(_draft.AsSpan(BodyAt), _texts.NumberOf(shown.BodyName!));
        _draft[LevelAt] = (byte)shown.Level!.Value;
        _draft[StateAt] = (byte)Enum.Parse<CertificateState>(shown.State);
        BinaryPrimitives.WriteInt32LittleEndian(_draft.AsSpan(VersionAt), shown.Version!.Value);
        BinaryPrimitives.WriteInt32LittleEndian(_draft.AsSpan(IssuedAt), shown.IssuedOn!.Value.DayNumber);
        BinaryPrimitives.WriteInt32LittleEndian(_draft.AsSpan(PrintedAt), shown.PrintedOn!.Value.DayNumber);
        return _draft.AsSpan(0, Write(Write(Write(NumberAt, shown.Number!), shown.HolderName!), shown.Document!));
    }

    private int Write(int at, string text)
    {
        var length = Encoding.UTF8.GetBytes(text, _draft.AsSpan(at + sizeof(ushort)));
        BinaryPrimitives.WriteUInt16LittleEndian(_draft.AsSpan(at), checked((ushort)length));
        return at + sizeof(ushort) + length;
    }

    private VerificationAnswer Read(ReadOnlySpan<byte> entry)
    {
        var nameAt = After(entry, NumberAt);
        return new(
            StateNames[entry[StateAt]], Encoding.UTF8.GetString(Text(entry, NumberAt)), Encoding.UTF8.GetString(Text(entry, nameAt)),
            Encoding.UTF8.GetString(Text(entry, After(entry, nameAt))), Shared(entry, OccupationCodeAt), Shared(entry, OccupationNameAt),
            (SkillLevel)entry[LevelAt], Shared(entry, BodyAt), Day(entry, IssuedAt), Day(entry, PrintedAt),
            BinaryPrimitives.ReadInt32LittleEndian(entry[VersionAt..]));
    }

    private string Shared(ReadOnlySpan<byte> entry, int at) => _texts.TextOf(BinaryPrimitives.ReadInt32LittleEndian(entry[at..]));

    private static DateOnly Day(ReadOnlySpan<byte> entry, int at) => DateOnly.FromDayNumber(BinaryPrimitives.ReadInt32LittleEndian(entry[at..]));

    private static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> entry, int at) =>
        entry.Slice(at + sizeof(ushort), BinaryPrimitives.ReadUInt16LittleEndian(entry[at..]));

    private static int After(ReadOnlySpan<byte> entry, int at) => at + sizeof(ushort) + BinaryPrimitives.ReadUInt16LittleEndian(entry[at..]);
}
