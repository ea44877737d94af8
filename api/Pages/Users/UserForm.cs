using TalentHub.Api.Endpoints.Identity;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Pages.Users;

/// <summary>Reads the fields about users: an organisation is named by its credit code, a person by name and document.</summary>
public sealed class UserForm(OrganisationQueries organisations, LinkedPersons persons, Caller caller)
{
    /// <summary>The user to make.</summary>
    public async Task<Outcome<NewUser>> User(HttpContext http)
    {
        var form = http.Request.Form;
        var role = await Role(http);
        if (!role.Succeeded)
        {
            return role.Problem;
        }

        var name = form["displayName"].ToString();
        var person = await Person(http, name);
        return person.Succeeded
            ? new NewUser(form["userName"].ToString(), name, form["password"].ToString(), [role.Value], form["culture"].ToString(), person.Value.Id, Email: form["email"].ToString())
            : person.Problem;
    }

    /// <summary>What describes a user.</summary>
    public static DescribeUser Description(HttpContext http) =>
        new(http.Request.Form["displayName"].ToString(), http.Request.Form["culture"].ToString(), http.Request.Form["email"].ToString());

    /// <summary>The role to give. A manager gives those of the own organisation only.</summary>
    public async Task<Outcome<UserRole>> Role(HttpContext http)
    {
        var form = http.Request.Form;
        if (string.IsNullOrWhiteSpace(form["role"]))
        {
            return UserProblem.RoleMissing.With().In("role");
        }

        if (!Enum.TryParse<Role>(form["role"], out var role))
        {
            return UserProblem.RoleNotAssignable.With(("role", form["role"])).In("role");
        }

        var manager = form["isManager"] == "true";
        if (caller.Role != Platform.Domain.Commands.Role.Administrator)
        {
            return new UserRole(role, caller.OrganisationId, manager);
        }

        if (PostedForm.Value(http, "organisationId") is not { } text)
        {
            return new UserRole(role, OrganisationId: null, manager);
        }

        var code = UnifiedSocialCreditCode.Parse(text);
        return !code.Succeeded ? code.Problem.In("organisationId")
            : (await organisations.ByCreditCode([code.Value.Text], http.RequestAborted)).GetValueOrDefault(code.Value.Text) is { } found
                ? new UserRole(role, found.Id, manager)
                : ((Problem)UserProblem.OrganisationUnknown).In("organisationId");
    }

    private async Task<Outcome<LinkedPerson>> Person(HttpContext http, string displayName)
    {
        if (PostedForm.Value(http, "personId") is not { } number)
        {
            return new LinkedPerson(Id: null);
        }

        var kind = Enum.TryParse<IdentityDocumentKind>(http.Request.Form["documentKind"], out var given) ? given : IdentityDocumentKind.ResidentId;
        var found = await persons.Find(displayName, IdentityDocument.Parse(kind, number), http.RequestAborted);
        return found.Succeeded ? new LinkedPerson(found.Value)
            : found.Problem.Field == "displayName" ? found.Problem
            : found.Problem.In("personId");
    }

    private sealed record LinkedPerson(Guid? Id);
}
