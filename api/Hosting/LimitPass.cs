using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace TalentHub.Api.Hosting;

/// <summary>Lets the program that loads the demonstration pass the limit of requests, from this machine only and only while its pass lies there.</summary>
public static class LimitPass
{
    /// <summary>The header that shows the pass.</summary>
    public const string Header = "X-Limit-Pass";

    private const int ShortestPass = 32;

    /// <summary>Whether a request shows the pass that lies in the file.</summary>
    public static bool Shown(HttpContext http, string? file) =>
        file is not null && http.Request.Headers[Header] is [{ Length: >= ShortestPass } shown] && http.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address) && Kept(file) is { Length: >= ShortestPass } kept
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(kept));

    private static string? Kept(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
