using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using TalentHub.Platform.Hosting;

namespace TalentHub.Architecture.Tests;

/// <summary>Containers, units and guides say what the product says: settings, versions, ports, programs, codes and times.</summary>
public sealed partial class DeploymentTests
{
    private static readonly string Dockerfile = Read("deploy/containers/Dockerfile");
    private static readonly string Compose = Read("deploy/containers/compose.yaml");
    private static readonly string Production = Read("deploy/containers/compose.production.yaml");
    private static readonly string ApiConf = Read("deploy/containers/front/api.conf");
    private static readonly string SiloUnit = Read("deploy/systemd/talenthub-silo.service");
    private static readonly string ApiUnit = Read("deploy/systemd/talenthub-api.service");

    /// <summary>The sources that may read settings.</summary>
    private static readonly string[] Sources =
        [.. new[] { "src", "api", "silo-host" }.SelectMany(folder => Files(folder, "*.cs")).Select(File.ReadAllText)];

    public static TheoryData<string> SettingsNamed =>
        [.. new[] { "deploy", "docs/guides" }.SelectMany(folder => Files(folder, "*"))
            .Where(file => !file.EndsWith(".cs", StringComparison.Ordinal) && !file.EndsWith(".xlsx", StringComparison.Ordinal) && !file.EndsWith(".pdf", StringComparison.Ordinal))
            .SelectMany(file => Setting().Matches(File.ReadAllText(file)).Select(m => m.Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(SettingsNamed))]
    public void A_setting_that_is_named_is_one_the_product_reads(string name)
    {
        var parts = name.Split("__");
        var (section, key) = (parts[0], parts[1]);

        Assert.True(
            section == "ConnectionStrings" ? Sources.Any(s => s.Contains($"Name = \"{key}\"", StringComparison.Ordinal))
            : Sources.Any(s => s.Contains($"\"{section}:{key}\"", StringComparison.Ordinal)
                || (s.Contains($"\"{section}\"", StringComparison.Ordinal) && Regex.IsMatch(s, $@"""{key}""|\b{key} {{ get;", RegexOptions.None, TimeSpan.FromSeconds(1)))),
            $"nothing reads {name}");
    }

    [Fact]
    public void Images_are_of_the_version_that_the_product_is_built_for()
    {
        using var global = JsonDocument.Parse(Read("global.json"));
        var version = string.Join('.', global.RootElement.GetProperty("sdk").GetProperty("version").GetString()!.Split('.')[..2]);

        Assert.Equal([version, version], Found(@"mcr\.microsoft\.com/dotnet/(?:sdk|aspnet):(\S+)", Dockerfile));
        Assert.Contains($"<TargetFramework>net{version}</TargetFramework>", Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.All(Found(@"image: (?!talenthub/)(\S+)", Compose), image => Assert.Matches(@"^[a-z/]+:v?\d+(\.\d+)*(-[a-z]+)?$", image));
    }

    [Fact]
    public void Ports_agree()
    {
        var port = Assert.Single(Found(@"ASPNETCORE_HTTP_PORTS=(\d+)", Dockerfile));
        Assert.Equal([port, port], Found(@"EXPOSE (\d+)|127\.0\.0\.1:(\d+)/health/ready", Dockerfile));
        Assert.Equal([port, port], Found(@"server api-\d:(\d+) ", ApiConf));

        var published = Found(@"ports: [^\n]*?""(?:127\.0\.0\.1:)?\d+:(\d+)""(?:, ""\d+:(\d+)"")?", Compose[Compose.IndexOf("  front:", StringComparison.Ordinal)..Compose.IndexOf("  mail:", StringComparison.Ordinal)]);
        Assert.Equal(Found(@"listen (\d+)", Read("deploy/containers/front/plain.conf")), published);
        Assert.Equal(Found(@"listen (\d+)", Read("deploy/containers/front/tls.conf")), Found(@"""\d+:(\d+)""", Production));
    }

    [Fact]
    public void Every_node_behind_the_front_is_a_service_and_every_silo_has_its_own_address()
    {
        var services = Found(@"(?m)^  ((?:api|silo)-\d):\n    <<:", Compose);
        Assert.Equal(services.Where(name => name.StartsWith("api", StringComparison.Ordinal)), Found(@"server (api-\d):", ApiConf));
        Assert.Equal(services.Where(name => name.StartsWith("silo", StringComparison.Ordinal)), Found(@"Silo__Address: (silo-\d)", Compose));
        Assert.Equal(services.Order(StringComparer.Ordinal), Found(@"(?m)^  ((?:api|silo)-\d):", Production).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_container_is_hardened_and_none_runs_as_root()
    {
        var services = Compose[Compose.IndexOf("services:", StringComparison.Ordinal)..Compose.IndexOf("\nnetworks:", StringComparison.Ordinal)];
        var blocks = Regex.Split(services, @"(?m)^  (?=[a-z][a-z0-9-]*:$)", RegexOptions.None, TimeSpan.FromSeconds(1))[1..];

        Assert.Equal(7, blocks.Length);
        Assert.All(blocks, block => Assert.Matches(@"<<: \*(hardened|silo|api)\b", block));
        Assert.All(blocks.Where(block => block.Contains("*hardened", StringComparison.Ordinal)), block => Assert.Matches(@"\n    user: (?!root|""?0)", block));
        Assert.Equal("$APP_UID", Assert.Single(Found(@"(?m)^USER (\S+)$", Dockerfile)));
    }

    [Fact]
    public void Containers_and_units_start_the_programs_that_are_built()
    {
        string[] programs = [.. new[] { "silo-host", "api" }.Select(folder => Path.GetFileNameWithoutExtension(Assert.Single(Files(folder, "*.csproj"))) + ".dll")];
        Assert.Equal(programs, Found(@"ENTRYPOINT \[""dotnet"", ""([^""]+)""", Dockerfile));
        Assert.Equal(programs, Found(@"ExecStart=/usr/bin/dotnet (\S+)", SiloUnit + ApiUnit));
    }

    [Fact]
    public void Units_try_again_unless_the_configuration_is_wrong()
    {
        var code = StartupRefusal.ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal([code, code], Found(@"RestartPreventExitStatus=(\d+)", SiloUnit + ApiUnit));
        Assert.NotEqual(StartupRefusal.ExitCode, StartupRefusal.MayPassExitCode);
        Assert.Equal(["on-failure", "on-failure"], Found(@"Restart=(\S+)", SiloUnit + ApiUnit));
    }

    [Fact]
    public void Containers_and_units_leave_the_programs_time_to_end_by_themselves()
    {
        Assert.Equal(["1m", "1m", "1m"], Found(@"stop_grace_period: (\S+)", Compose));
        Assert.Equal(["60", "60"], Found(@"TimeoutStopSec=(\d+)", SiloUnit + ApiUnit));
        Assert.True(StopLimit.Limit < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Files_that_containers_mount_are_there_and_secrets_are_in_no_repository_and_no_image()
    {
        var mounted = Found(@"""\./([^:""]+):", Compose + Production).Distinct(StringComparer.Ordinal);
        Assert.All(mounted, file => Assert.True(File.Exists(Path.Combine(House.Root, "deploy/containers", file)), $"{file} is mounted and not there"));
        Assert.All(Found(@"{ file: (\S+) }", Compose + Production), file => Assert.StartsWith("./secrets/", file, StringComparison.Ordinal));
        Assert.Contains("deploy/containers/secrets/", Read(".gitignore").Split('\n'));
        Assert.Contains("deploy/containers/.env", Read(".gitignore").Split('\n'));
        Assert.Contains("deploy", Read(".dockerignore").Split('\n'));
        Assert.DoesNotMatch(@"(?i)password\w*: *(?!\{|/run/secrets/)\S", Compose + Production);
    }

    [Fact]
    public void The_front_says_whether_a_node_that_is_ready_answers_through_it()
    {
        var front = Compose[Compose.IndexOf("  front:", StringComparison.Ordinal)..Compose.IndexOf("  mail:", StringComparison.Ordinal)];

        Assert.Equal(Found(@"listen 127\.0\.0\.1:(\d+)", ApiConf), Found(@"healthcheck:[^\]]*http://127\.0\.0\.1:(\d+)/health", front));
        Assert.Matches(@"location = /health \{\s*proxy_pass http://api/health/ready;", ApiConf);
    }

    [Fact]
    public async Task A_start_on_a_port_that_is_taken_says_so_and_leaves_nothing_behind()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var folder = Path.Combine(Path.GetTempPath(), $"talenthub-{Guid.NewGuid():N}");
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var script = Process.Start(new ProcessStartInfo("bash", [Path.Combine(House.Root, "deploy/up.sh"), "--port", $"{port}", "--data", folder]) { RedirectStandardError = true, UseShellExecute = false })!;
        var said = await script.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await script.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((1, false), (script.ExitCode, Directory.Exists(folder)));
        Assert.Contains($"Port {port} is already in use", said, StringComparison.Ordinal);
    }

    private static string[] Found(string pattern, string text) =>
        [.. Regex.Matches(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)).SelectMany(m => m.Groups.Values.Skip(1)).Where(g => g.Success).Select(g => g.Value)];

    private static string Read(string file) => File.ReadAllText(Path.Combine(House.Root, file));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(House.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Regex.IsMatch(file, "/(?:obj|bin|node_modules|wwwroot|secrets|\\.data)/", RegexOptions.None, TimeSpan.FromSeconds(1)));

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+__[A-Z][A-Za-z]+\b")]
    private static partial Regex Setting();
}
