using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace TalentHub.Benchmarks;

/// <summary>Requests at a steady rate whatever the answers do, from one thread over kept connections, so that the caller adds little to what it times.</summary>
/// <param name="address">Where <c>POST</c> goes.</param>
/// <param name="body">The JSON of the request of that number.</param>
public sealed class SteadyLoad(Uri address, Func<int, byte[]> body)
{
    private const int Connections = 64;
    private const int LongestWaitMicroseconds = 200;

    /// <summary>The 99th percentile of the time to a whole answer, in milliseconds, from when its request was due.</summary>
    /// <param name="perSecond">Requests due each second; one that finds every connection busy waits, and its time counts on.</param>
    /// <param name="duration">How long requests fall due.</param>
    /// <exception cref="InvalidOperationException">An answer was no 200, or the connection ended.</exception>
    public double Percentile99(double perSecond, TimeSpan duration)
    {
        var connections = Enumerable.Range(0, Connections).Select(_ => new SteadyConnection(address)).ToList();
        try
        {
            var times = Times(connections, perSecond, (int)(perSecond * duration.TotalSeconds));
            Array.Sort(times);
            return times[(int)(times.Length * 0.99)];
        }
        finally
        {
            connections.ForEach(connection => connection.Dispose());
        }
    }

    private double[] Times(List<SteadyConnection> connections, double perSecond, int requests)
    {
        var times = new double[requests];
        var idle = new Stack<SteadyConnection>(connections);
        var busy = new Dictionary<Socket, SteadyConnection>(Connections);
        var watch = Stopwatch.StartNew();
        for (int sent = 0, answered = 0; answered < requests;)
        {
            for (; sent < requests && idle.Count > 0 && sent / perSecond <= watch.Elapsed.TotalSeconds; sent++)
            {
                var connection = idle.Pop();
                connection.Send(Request(sent), sent / perSecond);
                busy.Add(connection.Socket, connection);
            }

            foreach (var connection in Answered(busy))
            {
                busy.Remove(connection.Socket);
                idle.Push(connection);
                times[answered++] = (watch.Elapsed.TotalSeconds - connection.Due) * 1000;
            }
        }

        return times;
    }

    private static List<SteadyConnection> Answered(Dictionary<Socket, SteadyConnection> busy)
    {
        if (busy.Count == 0)
        {
            Thread.Yield();
            return [];
        }

        var readable = busy.Keys.ToList();
        Socket.Select(readable, null, null, LongestWaitMicroseconds);
        return [.. readable.Select(socket => busy[socket]).Where(connection => connection.Receive())];
    }

    private byte[] Request(int number)
    {
        var json = body(number);
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. json];
    }
}
