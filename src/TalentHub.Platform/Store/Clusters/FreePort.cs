using System.Net;
using System.Net.Sockets;

namespace TalentHub.Platform.Store.Clusters;

/// <summary>TCP ports of 127.0.0.1.</summary>
public static class FreePort
{
    /// <summary>A port that nothing listens on at this moment.</summary>
    public static int Any()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Whether nothing listens on a port.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
