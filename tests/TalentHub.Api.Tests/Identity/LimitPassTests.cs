using System.Net;
using Microsoft.AspNetCore.Http;
using TalentHub.Api.Hosting;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Identity;

/// <summary>Who loads the demonstration is not counted: with the pass, from this machine, and only while the pass lies there.</summary>
public sealed class LimitPassTests
{
    private const string Pass = "0f0e0d0c0b0a09080706050403020100";

    [Theory]
    [InlineData("127.0.0.1", Pass, Pass, true)]
    [InlineData("::1", Pass, Pass + "\n", true)]
    [InlineData("127.0.0.1", "0f0e0d0c0b0a09080706050403020101", Pass, false)]
    [InlineData("127.0.0.1", null, Pass, false)]
    [InlineData("127.0.0.1", "", "", false)]
    [InlineData("127.0.0.1", "short", "short", false)]
    [InlineData("192.168.1.20", Pass, Pass, false)]
    [InlineData(null, Pass, Pass, false)]
    [InlineData("127.0.0.1", Pass, null, false)]
    public void Only_the_right_pass_from_this_machine_is_let_through(string? address, string? shown, string? kept, bool through)
    {
        using var folder = new TestFolder();
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        if (shown is not null)
        {
            http.Request.Headers[LimitPass.Header] = shown;
        }

        if (kept is not null)
        {
            File.WriteAllText(folder["pass"], kept);
        }

        Assert.Equal(through, LimitPass.Shown(http, folder["pass"]));
        Assert.False(LimitPass.Shown(http, file: null));
        File.Delete(folder["pass"]);
        Assert.False(LimitPass.Shown(http, folder["pass"]));
    }
}
