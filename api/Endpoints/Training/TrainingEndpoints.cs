namespace TalentHub.Api.Endpoints.Training;

/// <summary>All endpoints of training.</summary>
public static class TrainingEndpoints
{
    /// <summary>Maps classes and agreements.</summary>
    public static void MapTraining(this IEndpointRouteBuilder routes)
    {
        routes.MapClasses();
        routes.MapAgreements();
    }
}
