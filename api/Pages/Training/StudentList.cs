using TalentHub.Api.Pages.Lists;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Api.Pages.Training;

/// <summary>What the list of students of a class takes in its address.</summary>
public static class StudentList
{
    /// <summary>The list of a class.</summary>
    public static ListDefinition Of(Guid classId) => new()
    {
        Path = $"/classes/{classId}", SortKeys = ["name"], Tabs = ["about", "students"], Filters = [ListFilter.Text("q"), ListFilter.OneOf<EnrolmentState>("state")],
    };

    /// <summary>The state asked for; null for all.</summary>
    public static EnrolmentState? State(ListQuery query) => Enum.TryParse<EnrolmentState>(query.Filter("state"), out var state) ? state : null;
}
