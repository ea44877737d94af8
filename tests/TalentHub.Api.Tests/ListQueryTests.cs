using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using TalentHub.Api.Pages.Lists;

namespace TalentHub.Api.Tests;

public sealed class ListQueryTests
{
    private static readonly ListDefinition Definition = new()
    {
        Path = "/claims",
        SortKeys = ["applied", "amount"],
        DescendingFirst = true,
        Filters = [ListFilter.Text("q"), ListFilter.OneOf("state", "Open", "Closed"), ListFilter.Date("from"), ListFilter.Id("body")],
        Tabs = ["all", "mine"],
    };

    [Fact]
    public void An_empty_url_gives_the_defaults_and_writes_back_the_bare_path()
    {
        var query = Parse("");

        Assert.Equal(("all", "applied", true, 1, 20), (query.Tab, query.Sort, query.Descending, query.Page, query.PageSize));
        Assert.Equal("/claims", query.ToUrl());
    }

    [Theory]
    [InlineData("?sort=amount;DROP TABLE claims--")]
    [InlineData("?sort=-Amount")]
    [InlineData("?sort=--amount'")]
    [InlineData("?tab=<script>")]
    [InlineData("?page=0")]
    [InlineData("?page=-5")]
    [InlineData("?page=99999999999999999999")]
    [InlineData("?page=1e3")]
    [InlineData("?size=1000000")]
    [InlineData("?size=-1")]
    [InlineData("?state=open")]
    [InlineData("?state=Open%27%20OR%201=1")]
    [InlineData("?from=2023-02-30")]
    [InlineData("?from=20230201")]
    [InlineData("?body=1")]
    [InlineData("?q=%20%20")]
    [InlineData("?q=a%00b")]
    [InlineData("?after=../../etc/passwd")]
    [InlineData("?unknown=1&__proto__=x")]
    public void A_hostile_or_unknown_value_falls_back_to_the_default(string url) =>
        Assert.Equal("/claims", Parse(url).ToUrl());

    [Fact]
    public void A_text_filter_longer_than_a_hundred_characters_is_ignored() =>
        Assert.False(Parse("?q=" + new string('长', 101)).IsFiltered);

    [Fact]
    public void A_page_beyond_the_last_reachable_one_is_the_last_reachable_one() =>
        Assert.Equal(Definition.LastPage, Parse("?page=100000").Page);

    [Fact]
    public void Of_a_name_given_twice_the_first_counts() => Assert.Equal("Open", Parse("?state=Open&state=Closed").Filter("state"));

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var query = Parse("?tab=mine&q=黄 敏&state=Open&from=2023-11-05&sort=amount&size=50&page=3");

        var again = Parse(query.ToUrl()["/claims".Length..]);

        Assert.Equal(query.ToUrl(), again.ToUrl());
        Assert.Equal(("mine", "黄 敏", "Open", 3, 50), (again.Tab, again.Filter("q"), again.Filter("state"), again.Page, again.PageSize));
        Assert.Equal(new DateOnly(2023, 11, 5), again.FilterDate("from"));
        Assert.Equal(100, again.Offset);
    }

    [Fact]
    public void Filters_are_escaped_in_links() =>
        Assert.Contains("q=%22%3E%3Cscript%3E%26x%3D1", Parse("?q=%22><script>%26x=1").ToUrl(), StringComparison.Ordinal);

    [Fact]
    public void Ordering_by_the_same_key_again_reverses_it_and_begins_at_page_one()
    {
        var once = Parse("?page=4").OrderedBy("amount");
        var twice = once.OrderedBy("amount");

        Assert.Equal((false, 1), (once.Descending, once.Page));
        Assert.True(twice.Descending);
    }

    [Fact]
    public void Resetting_keeps_tab_and_order()
    {
        var reset = Parse("?tab=mine&q=x&sort=amount&page=2").Unfiltered();

        Assert.Equal("/claims?tab=mine&sort=amount", reset.ToUrl());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    public void The_number_of_pages_covers_every_row(long total, long pages) =>
        Assert.Equal(pages, new ListPage<int>([], total).Pages(20));

    private static ListQuery Parse(string url) => ListQuery.Parse(Definition, new QueryCollection(QueryHelpers.ParseQuery(url)));
}
