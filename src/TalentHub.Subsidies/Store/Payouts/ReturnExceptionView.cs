using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Domain.Returns;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>A row of a return file that a person must look at, or has looked at.</summary>
/// <param name="FileId">The file.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Row">The row as a spreadsheet counts it.</param>
/// <param name="Exception">Why.</param>
/// <param name="Reference">The number as the bank wrote it.</param>
/// <param name="Amount">The amount as the bank wrote it.</param>
/// <param name="Status">The result as the bank wrote it.</param>
/// <param name="Note">What the bank said.</param>
/// <param name="Problem">The sentence with row, column and remedy.</param>
/// <param name="ResolvedAt">When a person closed it.</param>
/// <param name="Resolution">What was found.</param>
public sealed record ReturnExceptionView(
    Guid FileId, string FileName, int Row, ReturnException Exception, string Reference, string Amount, string Status, string Note,
    Problem Problem, DateTimeOffset? ResolvedAt, string? Resolution);
