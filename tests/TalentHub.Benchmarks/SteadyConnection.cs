using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace TalentHub.Benchmarks;

/// <summary>One kept HTTP/1.1 connection of a <see cref="SteadyLoad"/> with at most one request under way.</summary>
internal sealed class SteadyConnection : IDisposable
{
    private const string LengthHeader = "\r\nContent-Length: ";
    private readonly byte[] _answer = new byte[16 * 1024];
    private int _filled;

    /// <summary>Connects.</summary>
    public SteadyConnection(Uri address)
    {
        Socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        Socket.Connect(address.Host, address.Port);
    }

    /// <summary>The socket.</summary>
    public Socket Socket { get; }

    /// <summary>When the request under way was due, in seconds of its load.</summary>
    public double Due { get; private set; }

    /// <summary>Sends one request.</summary>
    public void Send(byte[] request, double due)
    {
        (Due, _filled) = (due, 0);
        Socket.Send(request);
    }

    /// <summary>Reads what has come; true when the answer is whole.</summary>
    /// <exception cref="InvalidOperationException">The answer is no 200, or the connection ended.</exception>
    public bool Receive()
    {
        var read = Socket.Receive(_answer.AsSpan(_filled));
        _filled += read;
        var text = Encoding.ASCII.GetString(_answer, 0, _filled);
        return read > 0 && text.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)
            ? Whole(text)
            : throw new InvalidOperationException($"Not answered: {text}");
    }

    /// <inheritdoc/>
    public void Dispose() => Socket.Dispose();

    private static bool Whole(string text)
    {
        var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var length = text.IndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase) + LengthHeader.Length;
        return length > LengthHeader.Length && length < head
            ? text.Length == head + 4 + int.Parse(text.AsSpan(length, text.IndexOf('\r', length) - length), CultureInfo.InvariantCulture)
            : head > 0 && text.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal);
    }
}
