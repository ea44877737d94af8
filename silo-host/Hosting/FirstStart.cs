using TalentHub.Platform.Hosting;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.SiloHost.Hosting;

/// <summary>
/// What an empty database needs before anybody can work: with <c>--demo true</c> the mark and the clock of a demonstration, and always
/// a first administrator, whose password is left in <c>credentials.txt</c> of the data folder.
/// </summary>
public sealed partial class FirstStart(
    DemonstrationStart demonstration, UserBootstrap users, IConfiguration configuration, ILogger<FirstStart> logger) : IHostedLifecycleService
{
    /// <summary>The first morning of the demonstration: a Tuesday in China.</summary>
    private static readonly DateTimeOffset DemonstrationBegins = new(2022, 3, 1, 8, 30, 0, TimeSpan.FromHours(8));

    /// <summary>Marks an empty database as a demonstration, when that is asked for; call it after the migrations.</summary>
    public async Task MarkDemonstration(CancellationToken cancel = default)
    {
        if (configuration.GetValue<bool>("demo") && (await demonstration.Begin(DemonstrationBegins, cancel)).Problem is { } problem)
        {
            NotEmpty(logger, problem.English);
        }
    }

    /// <summary>Makes the first administrator; grains answer from here on.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (await users.EnsureAdministrator(cancellationToken) is { } password)
        {
            var folder = DataFolder.Of(configuration);
            folder.WriteCredentials(
                $"首个管理员，首次登录须修改密码 The first administrator; change the password at the first sign-in\n{UserBootstrap.AdministratorName}\t{password}\t系统管理员\n");
            AdministratorMade(logger, folder.CredentialsFile);
        }
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "No demonstration begins: {Problem}")]
    private static partial void NotEmpty(ILogger logger, string problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "Made the first administrator; name and password are in {File}.")]
    private static partial void AdministratorMade(ILogger logger, string file);
}
