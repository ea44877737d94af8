using System.Text.Json;
using TalentHub.Api.Pages.Home;

namespace TalentHub.Api.Tests.Pages;

public sealed class FigureReadingTests
{
    [Fact]
    public void Numbers_with_a_text_are_figures_and_objects_of_numbers_are_series_without_their_total()
    {
        using var json = JsonDocument.Parse("""{"a":{"count":3,"inner":{"2022":1,"2023":2,"total":3},"unknown":9,"paidYuan":12.5}}""");
        string[] known = ["statistics.a.count", "statistics.a.inner", "statistics.a.inner.total", "statistics.a.paidYuan"];

        var reading = FigureReading.Of(json.RootElement, known.Contains);

        Assert.Equal([("statistics.a.count", 3m, false), ("statistics.a.inner.total", 3m, false), ("statistics.a.paidYuan", 12.5m, true)],
            reading.Figures.Select(figure => (figure.Key, figure.Value, figure.IsMoney)));
        var series = Assert.Single(reading.Series);
        Assert.Equal(["2022", "2023"], series.Categories);
        Assert.Equal([1m, 2m], series.Values);
    }
}
