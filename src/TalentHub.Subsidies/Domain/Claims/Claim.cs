using System.Globalization;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Domain.States;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>An employer's claim for one expert and one calendar year.</summary>
public sealed record Claim
{
    /// <summary>Where in its life.</summary>
    public ClaimState State { get; init; }

    /// <summary>Its id.</summary>
    public Guid Id { get; init; }

    /// <summary>The number by which people speak of it.</summary>
    public string Number { get; init; } = "";

    /// <summary>The programme.</summary>
    public string Programme { get; init; } = "";

    /// <summary>The version of the pack it began under.</summary>
    public string PackVersion { get; init; } = "";

    /// <summary>The calendar year claimed for.</summary>
    public int Year { get; init; }

    /// <summary>The engagement it rests on.</summary>
    public Guid EngagementId { get; init; }

    /// <summary>The expert.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The employer.</summary>
    public Guid EmployerId { get; init; }

    /// <summary>What the employer declared or a reviewer found.</summary>
    public bool RecognisedHighLevelTalent { get; init; }

    /// <summary>What was handed in.</summary>
    public IReadOnlyList<ClaimDocument> Documents { get; init; } = [];

    /// <summary>What is due by the latest determination.</summary>
    public Yuan Amount { get; init; }

    /// <summary>The digest of the latest determination.</summary>
    public string? DeterminationDigest { get; init; }

    /// <summary>Who did what.</summary>
    public ClaimHandlers Handlers { get; init; } = new();

    /// <summary>The public notice it stands in.</summary>
    public Guid? NoticeId { get; init; }

    /// <summary>The day on which the notice opened.</summary>
    public DateOnly? NoticedOn { get; init; }

    /// <summary>Why it was returned, rejected or withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>Begins a claim on an engagement of the actor's organisation.</summary>
    public Decision<Claim> Start(
        Guid id, StartClaim command, string number, EngagementFacts engagement, PolicyPack pack, EvidenceFiles files, CommandContext context)
    {
        var to = Check(ClaimMove.Start, context.Role);
        return !to.Succeeded ? to.Problem
            : engagement.EmployerId != context.OrganisationId ? ClaimProblem.EngagementNotFound.With().In("engagementId")
            : command.Year < 2000 || command.Year > context.Today.Year ? ClaimProblem.YearInvalid.With(("year", command.Year)).In("year")
            : WrongDocument(command.Documents, pack, files) is { } wrong ? wrong
            : this with
            {
                State = to.Value,
                Id = id,
                Number = number,
                Programme = pack.Programme,
                PackVersion = pack.Version,
                Year = command.Year,
                EngagementId = engagement.EngagementId,
                PersonId = engagement.PersonId,
                EmployerId = engagement.EmployerId,
                RecognisedHighLevelTalent = command.RecognisedHighLevelTalent,
                Documents = command.Documents,
            };
    }

    /// <summary>Changes documents and declarations.</summary>
    public Decision<Claim> Revise(ReviseClaim command, PolicyPack pack, EvidenceFiles files, CommandContext context)
    {
        var to = CheckOwn(ClaimMove.Revise, context);
        return !to.Succeeded ? to.Problem
            : context.Outdated(VersionOf(RecognisedHighLevelTalent, Documents)) is { } outdated ? outdated
            : WrongDocument(command.Documents, pack, files) is { } wrong ? wrong
            : this with { State = to.Value, RecognisedHighLevelTalent = command.RecognisedHighLevelTalent, Documents = command.Documents };
    }

    /// <summary>The version of what an employer declares and hands in.</summary>
    public static string VersionOf(bool recognisedHighLevelTalent, IEnumerable<ClaimDocument> documents) =>
        RecordVersion.Of([recognisedHighLevelTalent, .. documents.OrderBy(d => d.Code, StringComparer.Ordinal).Select(d => (object)$"{d.Code} {d.FileId}")]);

    /// <summary>Hands a document in; the one that was there under its code is replaced.</summary>
    public Decision<Claim> Attach(AttachDocument command, PolicyPack pack, EvidenceFiles files, CommandContext context)
    {
        var decision = Revise(
            new(RecognisedHighLevelTalent, [.. Documents.Where(d => d.Code != command.Code), new(command.Code, command.FileId)]), pack, files, context);
        return decision.Problem is { Field: { } path } wrong ? wrong.In(path.EndsWith(".code", StringComparison.Ordinal) ? "code" : "file") : decision;
    }

    /// <summary>Takes a document out again.</summary>
    public Decision<Claim> Remove(RemoveDocument command, PolicyPack pack, EvidenceFiles files, CommandContext context) =>
        CheckOwn(ClaimMove.Revise, context) is { Succeeded: false, Problem: var refusal } ? refusal
        : Documents.All(d => d.Code != command.Code) ? ClaimProblem.DocumentNotThere.With(("document", command.Code)).In("documents")
        : Revise(new(RecognisedHighLevelTalent, [.. Documents.Where(d => d.Code != command.Code)]), pack, files, context);

    /// <summary>Hands it in: complete, and eligible on the facts of the day.</summary>
    public Decision<Claim> Submit(Determination determination, PolicyPack pack, EvidenceFiles files, CommandContext context)
    {
        var to = CheckOwn(ClaimMove.Submit, context);
        return !to.Succeeded ? to.Problem
            : pack.Missing(Documents).ToList() is { Count: > 0 } missing
                ? ClaimProblem.DocumentMissing.With(("document", BothLanguages.List([.. missing.Select(NameOf)]))).In("documents")
            : WrongDocument(Documents, pack, files) is { } wrong ? wrong
            : Ineligible(determination) is { } refusal ? refusal
            : Under(determination) with { State = to.Value, Reason = null, NoticeId = null, NoticedOn = null, Handlers = new() { Submitter = context.ActorId } };
    }

    /// <summary>The employer takes it back.</summary>
    public Decision<Claim> Withdraw(CommandContext context) =>
        CheckOwn(ClaimMove.Withdraw, context) is { Succeeded: true, Value: var to } ? WithReason(to, context) : CheckOwn(ClaimMove.Withdraw, context).Problem!;

    /// <summary>Sends it back to the employer.</summary>
    public Decision<Claim> ReturnForCorrection(CommandContext context) => Deciding(ClaimMove.ReturnForCorrection, context);

    /// <summary>Refuses it.</summary>
    public Decision<Claim> Reject(CommandContext context) => Deciding(ClaimMove.Reject, context);

    /// <summary>First review, agreed; what the reviewer found counts from here on.</summary>
    public Decision<Claim> Review(Determination determination, CommandContext context)
    {
        var to = CheckOther(ClaimMove.Review, context);
        return !to.Succeeded ? to.Problem
            : Ineligible(determination) is { } refusal ? refusal
            : Under(determination) with
            {
                State = to.Value,
                RecognisedHighLevelTalent = determination.Facts.RecognisedHighLevelTalent,
                Handlers = Handlers with { FirstReviewer = context.ActorId },
            };
    }

    /// <summary>Second review by another person.</summary>
    public Decision<Claim> Recommend(Determination determination, CommandContext context)
    {
        var to = CheckOther(ClaimMove.Recommend, context);
        return !to.Succeeded ? to.Problem
            : Ineligible(determination) is { } refusal ? refusal
            : Under(determination) with { State = to.Value, Handlers = Handlers with { SecondReviewer = context.ActorId } };
    }

    /// <summary>Puts it under a public notice.</summary>
    public Decision<Claim> OpenNotice(Guid notice, CommandContext context)
    {
        var to = CheckOther(ClaimMove.OpenNotice, context);
        return to.Succeeded ? this with { State = to.Value, NoticeId = notice, NoticedOn = context.Today, Handlers = Handlers with { Clerk = context.ActorId } } : to.Problem;
    }

    /// <summary>An objection was upheld: the reviews begin again.</summary>
    public Decision<Claim> Reconsider(CommandContext context)
    {
        var decision = Deciding(ClaimMove.Reconsider, context);
        return decision.Accepted
            ? decision.Next with { NoticeId = null, NoticedOn = null, Handlers = new ClaimHandlers { Submitter = Handlers.Submitter } }
            : decision;
    }

    /// <summary>Grants it: the notice is over without open objection, and the facts are those of the review.</summary>
    /// <param name="determination">Run again on the facts of the moment.</param>
    /// <param name="noticeOver">Why the notice stands in the way, or null.</param>
    /// <param name="context">Who, when.</param>
    public Decision<Claim> Approve(Determination determination, Problem? noticeOver, CommandContext context)
    {
        var to = CheckOther(ClaimMove.Approve, context);
        return !to.Succeeded ? to.Problem
            : noticeOver is not null ? noticeOver
            : Ineligible(determination) is { } refusal ? refusal
            : determination.Amount != Amount ? ClaimProblem.FactsChanged.With(("was", Amount), ("now", determination.Amount))
            : Under(determination) with { State = to.Value, Handlers = Handlers with { Approver = context.ActorId } };
    }

    /// <summary>Why the public notice stands in the way of approval, or null: its working days must have passed in full.</summary>
    public Problem? NoticeStandsInTheWay(PolicyPack pack, WorkingCalendar calendar, DateOnly today)
    {
        if (NoticedOn is not { } opened || NoticeId is null)
        {
            return State == ClaimState.Noticed ? ClaimProblem.NoticeMissing.With() : null;
        }

        var last = calendar.AddWorkingDays(opened, pack.Publicity.WorkingDays);
        return !last.Succeeded ? last.Problem
            : today <= last.Value
                ? ClaimProblem.NoticeRunning.With(("days", pack.Publicity.WorkingDays), ("last", last.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            : null;
    }

    private Claim Under(Determination determination) =>
        this with { Amount = determination.Amount, DeterminationDigest = determination.Digest() };

    private Claim WithReason(ClaimState to, CommandContext context) => this with { State = to, Reason = context.Reason };

    private Decision<Claim> Deciding(ClaimMove move, CommandContext context)
    {
        var to = Check(move, context.Role);
        return !to.Succeeded ? to.Problem
            : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing.With()
            : WithReason(to.Value, context);
    }

    private Outcome<ClaimState> CheckOwn(ClaimMove move, CommandContext context) =>
        State != ClaimState.None && context.Role is Role.School or Role.Enterprise && context.OrganisationId != EmployerId
            ? ClaimProblem.NotFound
            : Check(move, context.Role);

    private Outcome<ClaimState> CheckOther(ClaimMove move, CommandContext context) =>
        Check(move, context.Role) is { Succeeded: false } refused ? refused
        : Handlers.Include(context.ActorId) ? MoveProblem.MakerIsChecker
        : Check(move, context.Role);

    private Outcome<ClaimState> Check(ClaimMove move, Role role) => ClaimMoves.Table.Check(State, move, role);

    private static Problem? Ineligible(Determination determination) =>
        determination.Rules.FirstOrDefault(r => !r.Holds) is { } broken
            ? ClaimProblem.NotEligible.With(("article", broken.Article), ("rule", new BothLanguages(broken.Chinese, broken.English)), ("fact", broken.Fact))
            : null;

    private static BothLanguages NameOf(PackDocument document) => new(document.Chinese, document.English);

    private static Problem? WrongDocument(IReadOnlyList<ClaimDocument> documents, PolicyPack pack, EvidenceFiles files)
    {
        var known = pack.Documents.Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        return documents.Index().FirstOrDefault(d => !known.Remove(d.Item.Code)) is { Item: { } wrong, Index: var at }
                ? ClaimProblem.DocumentUnknown.With(("document", wrong.Code)).In($"documents[{at}].code")
            : documents.Index().FirstOrDefault(d => !files.Ids.Contains(d.Item.FileId)) is { Item: { } lost, Index: var place }
                ? ClaimProblem.FileNotFound.With(("document", NameOf(pack.Documents.First(d => d.Code == lost.Code)))).In($"documents[{place}].fileId")
            : null;
    }
}
