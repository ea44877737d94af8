using System.Globalization;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Platform.Hosting;

/// <summary>How a host ends when it cannot start for a reason that its operator can mend: one sentence and a code, no stack.</summary>
public static class StartupRefusal
{
    /// <summary>EX_CONFIG of sysexits.h: starting again would not mend it, and a supervisor need not try.</summary>
    public const int ExitCode = 78;

    /// <summary>EX_TEMPFAIL: what is missing may come, such as a database that starts after us; a supervisor tries again.</summary>
    public const int MayPassExitCode = 75;

    /// <summary>Writes the sentence as the last line of standard error and gives the exit code.</summary>
    public static int Say(Problem problem)
    {
        Console.Error.WriteLine(problem.Sentence(CultureInfo.CurrentUICulture));
        return problem.Kind is ProblemKind.Unavailable ? MayPassExitCode : ExitCode;
    }

    /// <summary>Runs a host to its end and gives the exit code: keys or a database that do not fit end it with their sentence.</summary>
    public static async Task<int> Run(Func<Task> host)
    {
        try
        {
            await host();
            return 0;
        }
        catch (Exception refusal) when (refusal is KeyFileException or NewerDatabaseException)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return ExitCode;
        }
    }
}
