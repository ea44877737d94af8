using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Layout;

/// <summary>Who reads the page, as the title bar and the menu show it. It decides nothing: permissions are the endpoints'.</summary>
public sealed record PortalReader(Role Role, string Name, string? Organisation)
{
    /// <summary>Somebody who has not signed in.</summary>
    public static readonly PortalReader Anonymous = new(Role.Public, "", Organisation: null);

    /// <summary>How many to-do items wait for this reader.</summary>
    public int WorkItems { get; init; }

    /// <summary>Whether the reader has signed in.</summary>
    public bool IsSignedIn => Role != Role.Public;
}
