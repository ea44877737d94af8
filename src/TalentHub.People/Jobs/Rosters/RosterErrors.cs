using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Store;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Files;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.People.Jobs.Rosters;

/// <summary>The refused rows of an import as a file to correct and upload again.</summary>
public sealed class RosterErrors(
    PeopleContext people, TalentHubDatabase database, FileStore files, RosterReader reader, SpreadsheetWriter writer, RosterKinds kinds, DataScope scope)
{
    /// <summary>
    /// Whether the reader may have the rows as they were written. Identity numbers in full go back only to the organisation that sent them; who sees
    /// all organisations looks at one for a purpose, which is noted.
    /// </summary>
    public bool MayHave(IRosterKind kind) => !scope.Everything || kind.Layout.Columns.All(column => column.Key != PersonColumns.DocumentNumber);

    /// <summary>The file, made while it is read, or that there is no such import within the reader's scope.</summary>
    public async Task<Outcome<Stream>> Write(Guid importId, CultureInfo culture, CancellationToken cancel)
    {
        if (await people.RosterImports.SingleOrDefaultAsync(i => i.Id == importId, cancel) is not { } import
            || kinds.Find(import.Kind) is not { } kind)
        {
            return RosterProblem.NotFound;
        }

        if (!MayHave(kind))
        {
            return RosterProblem.RowsOfOthers;
        }

        var opened = await files.Open(import.FileId, cancel);
        if (!opened.Succeeded)
        {
            return opened.Problem;
        }

        await using var file = opened.Value;
        var read = await reader.Open(file.Content, kind.Layout, cancel: cancel);
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        using var roster = read.Value;
        Guid[] runs = [.. new[] { import.CheckRun, import.RegisterRun }.OfType<Guid>()];
        return await writer.Errors(kind.Layout, Joined(roster, runs, cancel), culture, cancel);
    }

    /// <summary>Rows and refusals come in the same order, so that neither has to be held.</summary>
    private async IAsyncEnumerable<(SheetRow Row, IReadOnlyList<Problem> Problems)> Joined(
        Roster roster, Guid[] runs, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var refused = Refused(runs, cancel).GetAsyncEnumerator(cancel);
        var more = await refused.MoveNextAsync();
        await foreach (var row in roster.Rows().WithCancellation(cancel))
        {
            if (more && refused.Current.Row == row.Number)
            {
                yield return (row, refused.Current.Problems);
                more = await refused.MoveNextAsync();
            }
        }
    }

    private async IAsyncEnumerable<(int Row, IReadOnlyList<Problem> Problems)> Refused(
        Guid[] runs, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT key::integer, detail::text FROM platform.job_item WHERE run_id = ANY ($1) AND state = 'Refused' ORDER BY 1", connection);
        query.Parameters.Add(new() { Value = runs });
        await using var rows = await query.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            yield return (rows.GetInt32(0), Json.Read<JobItemDetail>(rows.GetString(1)).Problems);
        }
    }
}
