using System.Text.RegularExpressions;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Domain.Texts;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>
/// A fund in one year. It guards that what is set aside never exceeds what was appropriated, source by source; whether what is set
/// aside is still committed or already paid stands in the ledger.
/// </summary>
public sealed partial record Fund
{
    /// <summary>Where in its life.</summary>
    public FundState State { get; init; }

    /// <summary>Its id.</summary>
    public Guid Id { get; init; }

    /// <summary>The fund's stable name.</summary>
    public string Code { get; init; } = "";

    /// <summary>What people call it; without one, its code.</summary>
    public string? Name { get; init; }

    /// <summary>The budget year.</summary>
    public int Year { get; init; }

    /// <summary>Each source that gave money.</summary>
    public IReadOnlyList<SourceBalance> Sources { get; init; } = [];

    /// <summary>The grain key of a fund and year.</summary>
    public static Guid KeyOf(string code, int year) => DerivedId.Of(Namespace, $"{code}|{year}");

    private const int LongestDocument = 100;
    private const int LongestName = 100;
    private static readonly Guid Namespace = new("0190b000-0000-7000-8000-0000000f0d01");

    /// <summary>Books money of one source.</summary>
    public Decision<Fund> Appropriate(Guid id, AppropriateMoney command, CommandContext context)
    {
        var to = FundMoves.Table.Check(State, FundMove.Appropriate, context.Role);
        var amount = Yuan.Of(command.Amount);
        return !to.Succeeded ? to.Problem
            : command.Code is null || !CodePattern().IsMatch(command.Code) || command.Year is < 2000 or > 2100 ? FundProblem.CodeInvalid.With().In("code")
            : command.Name?.Trim().Length > LongestName ? FundProblem.NameTooLong.With(("longest", LongestName)).In("name")
            : !amount.Succeeded ? amount.Problem.In("amount")
            : amount.Value == Yuan.Zero ? FundProblem.Nothing.With().In("amount")
            : Appropriated + amount.Value is var total && total.Amount > Yuan.Largest
                ? FundProblem.TooLarge.With(
                    ("fund", $"{Name ?? command.Code} {command.Year}"), ("appropriated", Appropriated), ("amount", amount.Value),
                    ("largest", Yuan.Most)).In("amount")
            : string.IsNullOrWhiteSpace(command.DocumentNumber) || command.DocumentNumber.Trim().Length > LongestDocument ? FundProblem.DocumentMissing.With().In("documentNumber")
            : (FreeText.Wrong(command.Name, LongestName)?.In("name") ?? FreeText.Wrong(command.DocumentNumber, LongestDocument)?.In("documentNumber")) is { } unfit ? unfit
            : Plus(command.Source, amount.Value, Yuan.Zero) with { State = to.Value, Id = id, Code = command.Code, Year = command.Year, Name = Name ?? NameIn(command) };
    }

    /// <summary>Sets money aside for one claim, if every source has enough. A year that comes after the budget's own wants a reason.</summary>
    public Decision<Fund> Commit(Commitment claim, CommandContext context)
    {
        var to = FundMoves.Table.Check(State, FundMove.Commit, context.Role);
        if (!to.Succeeded)
        {
            return to.Problem;
        }

        if (claim.Year > Year && string.IsNullOrWhiteSpace(context.Reason))
        {
            return FundProblem.LaterYear.With(("claim", claim.ClaimNumber), ("year", claim.Year), ("fund", $"{Name ?? Code} {Year}")).In("reason");
        }

        var next = this with { State = to.Value };
        foreach (var part in claim.Parts)
        {
            if (AvailableOf(part.Source) < part.Amount)
            {
                return FundProblem.Insufficient.With(
                    ("fund", $"{Name ?? Code} {Year}"), ("source", part.Source), ("available", AvailableOf(part.Source)),
                    ("claim", claim.ClaimNumber), ("needed", part.Amount));
            }

            next = next.Plus(part.Source, Yuan.Zero, part.Amount);
        }

        return next;
    }

    /// <summary>Gives back what was set aside for a claim that is not paid after all.</summary>
    public Decision<Fund> Release(Commitment claim, CommandContext context)
    {
        var to = FundMoves.Table.Check(State, FundMove.Release, context.Role);
        return !to.Succeeded ? to.Problem
            : string.IsNullOrWhiteSpace(context.Reason) ? Platform.Domain.States.MoveProblem.ReasonMissing.With()
            : claim.Parts.Count == 0 ? FundProblem.NothingToRelease
            : claim.Parts.Aggregate(this with { State = to.Value }, (fund, part) => fund.Plus(part.Source, Yuan.Zero, -part.Amount));
    }

    /// <summary>Closes the year.</summary>
    public Decision<Fund> Close(CommandContext context)
    {
        var to = FundMoves.Table.Check(State, FundMove.Close, context.Role);
        return to.Succeeded ? this with { State = to.Value } : to.Problem;
    }

    private Yuan Appropriated => Yuan.Sum(Sources.Select(s => s.Appropriated));

    private static string? NameIn(AppropriateMoney command) => command.Name?.Trim() is { Length: > 0 } name ? name : null;

    private Yuan AvailableOf(FundSource source) => Sources.FirstOrDefault(s => s.Source == source)?.Available ?? Yuan.Zero;

    private Fund Plus(FundSource source, Yuan appropriated, Yuan reserved)
    {
        var old = Sources.FirstOrDefault(s => s.Source == source) ?? new SourceBalance(source, Yuan.Zero, Yuan.Zero);
        var changed = old with { Appropriated = old.Appropriated + appropriated, Reserved = old.Reserved + reserved };
        return this with { Sources = [.. Sources.Where(s => s.Source != source).Append(changed).OrderBy(s => s.Source)] };
    }

    [GeneratedRegex("^[a-z0-9-]{1,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();
}
