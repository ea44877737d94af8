using TalentHub.Api.Pages.Lists;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>The list as which an operation reads its address, beside its own parameters.</summary>
public sealed record ListQueryMetadata(ListDefinition List);
