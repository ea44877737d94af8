using System.Globalization;
using SkiaSharp;

namespace TalentHub.Papers;

/// <summary>The look of a certificate on A4 (national sample 职业技能等级证书参考样式: one sheet, 210 × 297 mm), in points.</summary>
internal sealed class CertificateSheet(PaperFonts fonts) : IDisposable
{
    internal const float Width = 595.28f;
    internal const float Height = 841.89f;

    private const float Margin = 78;
    private const float LabelWidth = 92;
    private const float PhotoWidth = 96;
    private const float PhotoHeight = 128;
    private const float RowHeight = 42;
    private const float FirstRow = 350;
    private const float QrSize = 92;
    private const float NameSize = 17;
    private const float ValueSize = 13.5f;
    private const float SmallestValue = 9;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private readonly SKPaint _ink = Fill(0xFF1B1F24);
    private readonly SKPaint _muted = Fill(0xFF5B6470);
    private readonly SKPaint _red = Fill(0xFF8E1B1B);
    private readonly SKPaint _mark = Fill(0x22C0392B);
    private readonly SKPaint _frame = Line(0xFF8E1B1B, 2.2f);
    private readonly SKPaint _hair = Line(0xFFB98A5A, 0.7f);

    public void Dispose()
    {
        foreach (var paint in new[] { _ink, _muted, _red, _mark, _frame, _hair })
        {
            paint.Dispose();
        }
    }

    internal void Draw(SKCanvas canvas, CertificateFace face)
    {
        Frame(canvas);
        if (face.IsDemonstration)
        {
            DemonstrationMark(canvas);
        }

        Centred(canvas, "职业技能等级证书", 150, 34, _red, bold: true);
        Centred(canvas, "Certificate of Vocational Skill Level", 178, 12.5f, _muted);
        Declaration(canvas, face);
        Photo(canvas);
        Fields(canvas, face);
        Foot(canvas, face);
    }

    private void Frame(SKCanvas canvas)
    {
        canvas.DrawRect(SKRect.Create(34, 34, Width - 68, Height - 68), _frame);
        canvas.DrawRect(SKRect.Create(41, 41, Width - 82, Height - 82), _hair);
        foreach (var (x, y, right, down) in new[] { (41f, 41f, 1, 1), (Width - 41, 41f, -1, 1), (41f, Height - 41, 1, -1), (Width - 41, Height - 41, -1, -1) })
        {
            canvas.DrawLine(x + (right * 26), y, x + (right * 26), y + (down * 12), _hair);
            canvas.DrawLine(x, y + (down * 26), x + (right * 12), y + (down * 26), _hair);
            canvas.DrawLine(x + (right * 12), y + (down * 26), x + (right * 12), y + (down * 12), _hair);
            canvas.DrawLine(x + (right * 12), y + (down * 12), x + (right * 26), y + (down * 12), _hair);
        }
    }

    private void Declaration(SKCanvas canvas, CertificateFace face)
    {
        var text = $"　　本证书由{face.BodyName}颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。";
        var y = 226f;
        foreach (var line in PaperText.Lines(fonts, text, Width - (2 * Margin), ValueSize))
        {
            Text(canvas, line, Margin, y, ValueSize, _ink);
            y += 24;
        }

        y += 2;
        foreach (var line in PaperText.Lines(
            fonts,
            "This is to certify that the holder has passed the vocational skill-level assessment conducted by the issuing body and has the skills of this occupation at this level.",
            Width - (2 * Margin), SmallestValue))
        {
            Text(canvas, line, Margin, y, SmallestValue, _muted);
            y += 13;
        }
    }

    private void Photo(SKCanvas canvas)
    {
        var left = Width - Margin - PhotoWidth;
        canvas.DrawRect(SKRect.Create(left, FirstRow - 26, PhotoWidth, PhotoHeight), _hair);
        using var label = new PaperText(fonts, "照片", 11);
        label.Draw(canvas, left + ((PhotoWidth - label.Width) / 2), FirstRow - 26 + (PhotoHeight / 2) + 4, _muted);
    }

    private void Fields(SKCanvas canvas, CertificateFace face)
    {
        var beside = Width - (2 * Margin) - LabelWidth - PhotoWidth - 20;
        var whole = Width - (2 * Margin) - LabelWidth;
        Field(canvas, 0, "姓　　名", "Name", face.HolderName, beside, NameSize, bold: true);
        Field(canvas, 1, "证件类型", "Document", face.DocumentKind, beside);
        Field(canvas, 2, "证件号码", "Document No.", face.DocumentNumber, beside);
        Field(canvas, 3, "职业名称", "Occupation", face.Occupation, whole);
        Field(canvas, 4, "技能等级", "Skill level", face.Level, whole, bold: true);
        Field(canvas, 5, "证书编号", "Certificate No.", face.Number, whole);
    }

    private void Field(SKCanvas canvas, int row, string label, string english, string value, float width, float size = ValueSize, bool bold = false)
    {
        var y = FirstRow + (row * RowHeight);
        Text(canvas, label, Margin, y, 12.5f, _ink);
        Text(canvas, english, Margin, y + 12, 7.5f, _muted);
        var fits = PaperText.SizeFor(fonts, value, width, size, SmallestValue, bold);
        var lines = PaperText.Lines(fonts, value, width, fits, bold);
        for (var line = 0; line < lines.Count; line++)
        {
            Text(canvas, lines[line], Margin + LabelWidth, y + 2 + (line * (fits + 3)) - ((lines.Count - 1) * (fits + 3) / 2), fits, _ink, bold);
        }

        canvas.DrawLine(Margin + LabelWidth - 4, y + 14, Margin + LabelWidth + width, y + 14, _hair);
    }

    private void Foot(SKCanvas canvas, CertificateFace face)
    {
        var top = FirstRow + (6 * RowHeight) + 22;
        QrSquare.Draw(canvas, face.VerificationUrl.AbsoluteUri, SKRect.Create(Margin - 8, top, QrSize, QrSize), _ink);
        Text(canvas, "扫码查验证书", Margin + 6, top + QrSize + 8, 10, _ink);
        Text(canvas, "Scan to verify", Margin + 13, top + QrSize + 20, 7.5f, _muted);
        var left = Margin + QrSize + 30;
        var width = Width - Margin - left;
        Text(canvas, "评价机构（盖章）　Issuing body (seal)", left, top + 22, 10, _muted);
        var size = PaperText.SizeFor(fonts, face.BodyName, width, 15, SmallestValue, bold: true);
        var y = top + 44f;
        foreach (var line in PaperText.Lines(fonts, face.BodyName, width, size, bold: true))
        {
            Text(canvas, line, left, y, size, _ink, bold: true);
            y += size + 5;
        }

        Day(canvas, "发证日期　Date of issue", face.IssuedOn, left, y);
        if (face.PrintedOn != face.IssuedOn)
        {
            Day(canvas, "本版印制日期　Printed on", face.PrintedOn, left + (width / 2), y);
        }

        if (face.Remark is { } remark)
        {
            Centred(canvas, remark, Height - 84, 10, _ink);
        }

        Centred(canvas, $"查询网址 Query: {face.QueryUrl.AbsoluteUri}", Height - 64, 9, _muted);
    }

    private void Day(SKCanvas canvas, string label, DateOnly day, float x, float y)
    {
        Text(canvas, label, x, y + 14, 10, _muted);
        Text(canvas, day.ToString("yyyy年M月d日", Chinese), x, y + 33, ValueSize, _ink);
    }

    private void DemonstrationMark(SKCanvas canvas)
    {
        canvas.Save();
        canvas.RotateDegrees(-38, Width / 2, Height / 2);
        Centred(canvas, "演示", (Height / 2) + 70, 200, _mark, bold: true);
        canvas.Restore();
        Centred(canvas, "演示数据，人员与证书均为虚构，不具效力 · Demonstration: invented, of no effect", 66, 9, _red);
    }

    private void Centred(SKCanvas canvas, string text, float y, float size, SKPaint paint, bool bold = false)
    {
        using var line = new PaperText(fonts, text, size, bold);
        line.Draw(canvas, (Width - line.Width) / 2, y, paint);
    }

    private void Text(SKCanvas canvas, string text, float x, float y, float size, SKPaint paint, bool bold = false)
    {
        using var line = new PaperText(fonts, text, size, bold);
        line.Draw(canvas, x, y, paint);
    }

    private static SKPaint Fill(uint colour) => new() { Color = new SKColor(colour), IsAntialias = true, Style = SKPaintStyle.Fill };

    private static SKPaint Line(uint colour, float width) => new() { Color = new SKColor(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width };
}
