using TalentHub.Api.Localisation;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Pages.Users;

/// <summary>Writes roles with the names of their organisations.</summary>
public sealed class OrganisationNameBook(IEnumerable<IOrganisationNames> sources, Texts texts)
{
    /// <summary>The names of those organisations that exist.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Of(IEnumerable<Guid?> ids, CancellationToken cancel)
    {
        var asked = ids.OfType<Guid>().ToHashSet();
        var names = new Dictionary<Guid, string>();
        if (asked.Count == 0)
        {
            return names;
        }

        foreach (var source in sources)
        {
            foreach (var (id, name) in await source.Of(asked, cancel))
            {
                names[id] = name;
            }
        }

        return names;
    }

    /// <summary>A role with its organisation; the id in place of a name that nobody knows.</summary>
    public string Role(UserRoleRow role, IReadOnlyDictionary<Guid, string> names)
    {
        var organisation = role.OrganisationId is { } id ? $" · {names.GetValueOrDefault(id, id.ToString())}" : "";
        return texts.Of(role.Role) + organisation + (role.IsManager ? $" · {texts["users.manager"]}" : "");
    }
}
