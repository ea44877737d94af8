using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Platform.Grains.Personal;

/// <summary>The last full view of a record's personal data: what the audit entry shows as the change.</summary>
public sealed record PersonalDataViews
{
    /// <summary>How often personal data of this record was seen in full.</summary>
    public long Count { get; init; }

    /// <summary>What was seen last.</summary>
    public ViewPersonalData? Last { get; init; }

    /// <summary>The permit of the last view.</summary>
    public Guid Permit { get; init; }

    /// <summary>Counts one more view, or refuses it.</summary>
    public Decision<PersonalDataViews> View(ViewPersonalData command, Guid permit, CommandContext context) =>
        ViewRights.Check(context.Role, command.Purpose, command.Note) is { } problem ? problem
        : this with { Count = Count + 1, Last = command, Permit = permit };
}
