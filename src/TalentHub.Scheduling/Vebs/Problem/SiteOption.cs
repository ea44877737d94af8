using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>At which sites a candidate could do the parts.</summary>
/// <param name="Theory">The number of the site for theory.</param>
/// <param name="Practice">The number of the site for practice.</param>
/// <param name="Review">The number of the site for the review.</param>
internal readonly record struct SiteOption(int Theory, int Practice, int Review)
{
    internal static SiteOption All(int site) => new(site, site, site);

    internal int Of(ExamPart part) => part switch
    {
        ExamPart.Theory => Theory,
        ExamPart.Practice => Practice,
        ExamPart.Review => Review,
    };
}
