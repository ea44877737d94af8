using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.People.Store;

/// <summary>Writes persons.</summary>
public static class PersonTables
{
    /// <summary>What a person is called in the audit log.</summary>
    public const string Subject = "person";

    /// <summary>The foreign-key name every table uses for its person; see <see cref="RefusesVanished"/>.</summary>
    private static string ForeignKey(string table) => $"fk_{table}_person";

    /// <summary>
    /// Adds those who are not known yet, in one statement, and puts the change on everybody's timeline. Who was added a moment ago by another
    /// commit is left as it is.
    /// </summary>
    public static void Insert(Writes writes, IReadOnlyList<PersonMatch> matches)
    {
        foreach (var match in matches)
        {
            writes.Touches(Subject, match.PersonId.ToString());
        }

        var added = matches.Where(m => m.New is not null).ToList();
        if (added.Count == 0)
        {
            return;
        }

        writes.Add(
            """
            INSERT INTO people.person
                (id, name, document_kind, document_cipher, document_mask, document_hash, birth_date, sex, phone_cipher, phone_mask,
                 created_at, changed_at)
            SELECT id, name, document_kind, document_cipher, document_mask, document_hash, birth_date, sex, phone_cipher, phone_mask, $11, $11
            FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::date[], $8::text[], $9::text[], $10::text[])
                AS added (id, name, document_kind, document_cipher, document_mask, document_hash, birth_date, sex, phone_cipher, phone_mask)
            ON CONFLICT ON CONSTRAINT ux_person_document DO NOTHING
            """,
            added.Select(m => m.PersonId).ToArray(),
            added.Select(m => m.Entry.Name.Text).ToArray(),
            added.Select(m => m.Entry.Document.Kind.ToString()).ToArray(),
            added.Select(m => m.New!.Document.Cipher).ToArray(),
            added.Select(m => m.New!.Document.Mask).ToArray(),
            added.Select(m => m.Hash).ToArray(),
            added.Select(m => m.Entry.Document.BirthDate).ToArray(),
            added.Select(m => m.Entry.Document.Sex?.ToString()).ToArray(),
            added.Select(m => m.New!.Phone?.Cipher).ToArray(),
            added.Select(m => m.New!.Phone?.Mask).ToArray(),
            writes.Context.At);
    }

    /// <summary>
    /// Two commits may meet the same new person at once: the later one finds the other's row instead of its own, and its dependent
    /// rows point at nobody. That commit is refused as changed meanwhile, and its repetition finds the person.
    /// </summary>
    /// <param name="writes">The writes of the commit.</param>
    /// <param name="table">The dependent table, without its schema; its foreign key is <c>fk_TABLE_person</c>.</param>
    public static void RefusesVanished(Writes writes, string table) =>
        writes.Refuses(ForeignKey(table), CommitProblem.ChangedMeanwhile);

    /// <summary>Writes a corrected name, exactly as given.</summary>
    public static void Rename(Writes writes, Guid personId, PersonName name) => writes.Add(
        "UPDATE people.person SET name = $2, changed_at = $3 WHERE id = $1", personId, name.Text, writes.Context.At);

    /// <summary>Writes a corrected or renewed document; refused when another person has it.</summary>
    public static void ChangeDocument(Writes writes, Guid personId, IdentityDocument document, SealedText sealedNumber, byte[] hash)
    {
        writes.Refuses("ux_person_document", PersonProblem.DocumentTaken);
        writes.Add(
            """
            UPDATE people.person
            SET document_kind = $2, document_cipher = $3, document_mask = $4, document_hash = $5,
                birth_date = coalesce($6::date, birth_date), sex = coalesce($7::text, sex), changed_at = $8
            WHERE id = $1
            """,
            personId, document.Kind, sealedNumber.Cipher, sealedNumber.Mask, hash,
            document.BirthDate, document.Sex?.ToString(), writes.Context.At);
    }

    /// <summary>Writes a changed mobile number.</summary>
    public static void ChangePhone(Writes writes, Guid personId, SealedText phone) => writes.Add(
        "UPDATE people.person SET phone_cipher = $2, phone_mask = $3, changed_at = $4 WHERE id = $1",
        personId, phone.Cipher, phone.Mask, writes.Context.At);
}
