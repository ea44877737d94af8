using System.Globalization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Hosting;

/// <summary>How a host ends when it cannot start for a reason that its operator can mend.</summary>
public static class StartupRefusal
{
    /// <summary>The exit code: EX_CONFIG of sysexits.h, so that a supervisor can tell it from a crash.</summary>
    public const int ExitCode = 78;

    /// <summary>Writes the sentence as the last line of standard error and gives the exit code.</summary>
    public static int Say(Problem problem)
    {
        Console.Error.WriteLine(problem.Sentence(CultureInfo.CurrentUICulture));
        return ExitCode;
    }
}
