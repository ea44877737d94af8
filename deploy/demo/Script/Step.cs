using System.Text.Json.Nodes;

namespace TalentHub.Demonstration.Script;

/// <summary>One line of the script: when, who, what, and the call that does it. Every text may hold <c>{variables}</c>.</summary>
public sealed record Step
{
    /// <summary>Its name within the file; the operation ids of its commands follow from it.</summary>
    public required string Id { get; init; }

    /// <summary>What happens, in the words of the office.</summary>
    public required string What { get; init; }

    /// <summary>When, in Chinese time (<c>2023-04-03 09:00</c>); the clock is moved there first. Empty: right after the step before.</summary>
    public string? At { get; init; }

    /// <summary>The sign-in name of who does it; in a loop, inherited by the steps inside.</summary>
    public string? User { get; init; }

    /// <summary>Goes through a list, each row on its own and several at once.</summary>
    public Loop? Each { get; init; }

    /// <summary>What is done for each row, one after the other; without it, the step itself is done.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>The request: method and address, such as <c>POST /api/v1/organisations</c>.</summary>
    public string? Call { get; init; }

    /// <summary>The body of the request.</summary>
    public JsonNode? Body { get; init; }

    /// <summary>A file that is sent: as a form with the body's members as its fields, or as it is when there is no body. <c>data:</c> in front means the data folder.</summary>
    public string? File { get; init; }

    /// <summary>The calls that an answer is asked for until it says that it is done.</summary>
    public Await? Await { get; init; }

    /// <summary>Takes a roster through the import: upload, dry run, registration.</summary>
    public RosterStep? Roster { get; init; }

    /// <summary>Fills in the sheet of marks that a roster step uploads.</summary>
    public SheetStep? Sheet { get; init; }

    /// <summary>Makes a sign-in with a password of its own.</summary>
    public UserStep? NewUser { get; init; }

    /// <summary>Writes down the bank's answer to a bank file, as the bank would.</summary>
    public BankStep? Bank { get; init; }

    /// <summary>What is kept of the answer: variable name to path in the answer (<c>id</c>, <c>items</c>, <c>.</c> for all of it).</summary>
    public IReadOnlyDictionary<string, string> Save { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
