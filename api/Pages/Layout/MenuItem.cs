using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Layout;

/// <summary>One entry of the left menu.</summary>
/// <param name="Path">The page, beginning with a slash.</param>
/// <param name="Icon">A name in icons.txt.</param>
/// <param name="Roles">Whose task it is; empty means everybody who has signed in.</param>
public sealed record MenuItem(string Path, string Icon, params Role[] Roles)
{
    /// <summary>The text's key: the path after <c>menu</c>, for example <c>menu/claims</c>.</summary>
    public string TextKey => "menu" + Path;

    /// <summary>Whether only a demonstration has it.</summary>
    public bool DemonstrationOnly { get; init; }

    /// <summary>Whether it is a task of this role.</summary>
    public bool IsFor(Role role) => Roles.Length == 0 ? role != Role.Public : Array.IndexOf(Roles, role) >= 0;

    /// <summary>Whether the page at a path lies in this entry.</summary>
    public bool Contains(PathString page) => Path == "/" ? page == "/" : page.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
}
