using Npgsql;
using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.People.Store;

/// <summary>
/// Finds or makes many persons at once, for the commit of any grain: one round trip looks all of them up by the keyed hash of
/// their document, and <see cref="PersonTables.Insert"/> adds one statement for those not known yet.
/// </summary>
public sealed class PersonRegistry(TalentHubDatabase database, PersonalDataVault vault)
{
    /// <summary>Who the entries stand for. Problems: one document twice in the entries, or registered under another name.</summary>
    public async Task<PersonMatches> Match(IReadOnlyList<PersonEntry> entries, CancellationToken cancel = default)
    {
        var hashed = entries.Select(e => (Entry: e, Hash: HashOf(e))).ToList();
        var known = await Known([.. hashed.Select(h => h.Hash)], cancel);
        var seen = new Dictionary<string, PersonEntry>(StringComparer.Ordinal);
        List<PersonMatch> matches = [];
        List<Problem> problems = [];
        foreach (var (entry, hash) in hashed)
        {
            var key = Convert.ToHexString(hash);
            if (!seen.TryAdd(key, entry))
            {
                problems.Add(Twice(entry, seen[key]));
            }
            else if (!known.TryGetValue(key, out var person))
            {
                matches.Add(new(entry, Guid.CreateVersion7(), hash, Sealed(entry)));
            }
            else if (person.Name == entry.Name.Text)
            {
                matches.Add(new(entry, person.Id, hash, New: null));
            }
            else
            {
                problems.Add(Differs(entry, person.Name));
            }
        }

        return new(matches, problems);
    }

    /// <summary>The person who holds a document, or null.</summary>
    public async Task<Guid?> Find(IdentityDocument document, CancellationToken cancel = default)
    {
        var hash = vault.Hash(document);
        return (await Known([hash], cancel)).TryGetValue(Convert.ToHexString(hash), out var person) ? person.Id : null;
    }

    /// <summary>The keyed hash of an entry's document, the same for renewals of one document.</summary>
    public byte[] HashOf(PersonEntry entry) => vault.Hash(entry.Document);

    private NewPerson Sealed(PersonEntry entry) => new(
        vault.Seal(entry.Document),
        entry.Phone is { } phone ? vault.Seal(phone.Text, phone.Masked) : null);

    private async Task<Dictionary<string, (Guid Id, string Name)>> Known(byte[][] hashes, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT document_hash, id, name FROM people.person WHERE document_hash = ANY ($1)", connection);
        query.Parameters.Add(new() { Value = hashes });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        var known = new Dictionary<string, (Guid, string)>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancel))
        {
            known[Convert.ToHexString(reader.GetFieldValue<byte[]>(0))] = (reader.GetGuid(1), reader.GetString(2));
        }

        return known;
    }

    private static Problem Twice(PersonEntry entry, PersonEntry first) =>
        PersonProblem.TwiceInFile
            .With(("row", entry.Row), ("first", first.Row), ("document", entry.Document.Masked))
            .At(entry.Row, PersonColumns.DocumentNumber);

    private static Problem Differs(PersonEntry entry, string registered) =>
        PersonProblem.NameDiffers
            .With(("document", entry.Document.Masked), ("given", entry.Name.Masked), ("where", NameDifference.Between(registered, entry.Name.Text)))
            .At(entry.Row, PersonColumns.Name);
}
