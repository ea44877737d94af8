using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Hashes and checks passwords: PBKDF2 with HMAC-SHA-512, a salt each, as ASP.NET Core Identity stores them.</summary>
public sealed class Passwords
{
    /// <summary>OWASP's number of iterations for PBKDF2 with HMAC-SHA-512.</summary>
    private const int Iterations = 210_000;

    private static readonly object Nobody = new();

    private readonly PasswordHasher<object> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly Lazy<string> _decoy;

    /// <summary>Makes the hasher.</summary>
    public Passwords() => _decoy = new(() => _hasher.HashPassword(Nobody, "nobody has this password"));

    /// <summary>The form in which a password is stored.</summary>
    public PasswordHash Hash(string password) => new(_hasher.HashPassword(Nobody, password));

    /// <summary>Whether a password matches; takes the same time when there is nothing to compare it with.</summary>
    public bool Matches(string? storedHash, string password)
    {
        var exists = !string.IsNullOrEmpty(storedHash);
        var matches = _hasher.VerifyHashedPassword(Nobody, exists ? storedHash! : _decoy.Value, password);
        return exists && matches != PasswordVerificationResult.Failed;
    }
}
