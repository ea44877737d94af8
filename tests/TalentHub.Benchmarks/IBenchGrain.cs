using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Benchmarks;

/// <summary>A grain whose command writes what a typical command writes: state, two tables, audit entry, one mail.</summary>
public interface IBenchGrain : IGrainWithGuidKey
{
    /// <summary>One command.</summary>
    Task<Outcome<BenchState>> Step(BenchStep command, CommandContext context);
}
