using QRCoder;
using SkiaSharp;

namespace TalentHub.Papers;

/// <summary>A QR code as one vector shape, so that it stays sharp at any size of print.</summary>
internal static class QrSquare
{
    /// <summary>Draws the code with its quiet zone into a square.</summary>
    internal static void Draw(SKCanvas canvas, string content, SKRect square, SKPaint paint)
    {
        using var data = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var module = square.Width / rows.Count;
        using var shape = new SKPathBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows.Count; column++)
            {
                if (!rows[row][column])
                {
                    continue;
                }

                var first = column;
                while (column + 1 < rows.Count && rows[row][column + 1])
                {
                    column++;
                }

                shape.AddRect(SKRect.Create(square.Left + (first * module), square.Top + (row * module), (column - first + 1) * module, module));
            }
        }

        using var path = shape.Detach();
        canvas.DrawPath(path, paint);
    }
}
