using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TalentHub.Certification.Store.Register;

/// <summary>
/// What this process remembers of certificates, so that many who verify at the same time need no statement each (ADR 0013). It is brought
/// up to date by those who ask, not by a clock: nobody asks, nothing runs.
/// </summary>
public sealed partial class CertificateRegister(
    ShownCertificates tables, TimeProvider time, IOptions<RegisterSettings> settings, ILogger<CertificateRegister> logger)
{
    private const int FewOutdated = 10_000;

    private readonly RegisterSettings _settings = settings.Value;
    private readonly Lock _lock = new();
    private CertificateEntries _entries = new();
    private Task _update = Task.CompletedTask;
    private string? _seen;
    private long _confirmed;
    private long _tried;
    private bool _loaded;
    private bool _unreachable;

    /// <summary>What is remembered at present.</summary>
    internal CertificateEntries Entries => Volatile.Read(ref _entries);

    /// <summary>
    /// Whether what is remembered is at most <see cref="RegisterSettings.Freshness"/> old, or the tables could not be asked the last time and
    /// it <see cref="Outlasts"/>. When half of its freshness is over it also begins to bring it up to date, beside whoever asks.
    /// </summary>
    public bool MayAnswer()
    {
        if (_settings.Freshness == TimeSpan.Zero)
        {
            return false;
        }

        var age = time.GetElapsedTime(Volatile.Read(ref _confirmed));
        if (age > _settings.Freshness / 2 && time.GetElapsedTime(Volatile.Read(ref _tried)) > _settings.Freshness / 2)
        {
            _ = Update();
        }

        return Volatile.Read(ref _unreachable) ? Outlasts : age <= _settings.Freshness && Volatile.Read(ref _loaded);
    }

    /// <summary>Whether it is good enough to answer from while the database cannot be reached.</summary>
    public bool Outlasts => Volatile.Read(ref _loaded) && time.GetElapsedTime(Volatile.Read(ref _confirmed)) <= _settings.Outage;

    /// <summary>What the paper with this number and this name says, if it is remembered.</summary>
    public VerificationAnswer? ByNumber(string number, string name) => Entries.ByNumber(number, name);

    /// <summary>What the paper says whose code has this SHA-256, if it is remembered.</summary>
    public VerificationAnswer? ByCode(ReadOnlySpan<byte> codeHash) => Entries.ByCode(codeHash);

    /// <summary>Brings it up to date; whoever asks while that is under way waits for the same.</summary>
    public Task Update()
    {
        lock (_lock)
        {
            if (_update.IsCompleted)
            {
                // Not part of the request that happened to come first.
                using var apart = ExecutionContext.SuppressFlow();
                _update = Task.Run(ReadChanges);
            }

            return _update;
        }
    }

    private async Task ReadChanges()
    {
        var asked = time.GetTimestamp();
        Volatile.Write(ref _tried, asked);
        try
        {
            _seen = await tables.ChangedSince(_seen, Remember);
            Volatile.Write(ref _confirmed, asked);
            Volatile.Write(ref _loaded, true);
            Volatile.Write(ref _unreachable, false);
            if (_entries.Outdated > Math.Max(FewOutdated, _entries.Count / 2))
            {
                StartOver();
            }
        }
        catch (Exception failure) when (failure is Npgsql.NpgsqlException or TimeoutException)
        {
            Volatile.Write(ref _unreachable, true);
            NotUpdated(failure.Message);
        }
    }

    private void Remember(VerificationAnswer shown, byte[] codeHash)
    {
        if (_entries.Count < _settings.Remembered || _entries.Knows(shown.Number!))
        {
            _entries.Put(shown, codeHash);
        }
    }

    private void StartOver()
    {
        Volatile.Write(ref _loaded, false);
        Volatile.Write(ref _entries, new());
        _seen = null;
    }

    [LoggerMessage(LogLevel.Warning, "What is remembered of certificates could not be brought up to date: {Why}")]
    private partial void NotUpdated(string why);
}
