using TalentHub.Api.Pages.Lists;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>The list as which an operation reads its address, beside its own parameters.</summary>
/// <param name="List">The list.</param>
/// <param name="Tabs">Whether its tabs may be named too.</param>
public sealed record ListQueryMetadata(ListDefinition List, bool Tabs);
