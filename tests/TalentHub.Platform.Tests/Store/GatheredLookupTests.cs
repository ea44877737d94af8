using TalentHub.Platform.Store.Lookups;

namespace TalentHub.Platform.Tests.Store;

public sealed class GatheredLookupTests
{
    private readonly List<(IReadOnlyList<int> Keys, TaskCompletionSource Go)> _statements = [];
    private readonly GatheredLookup<int, string> _lookup;

    public GatheredLookupTests() => _lookup = new(Find);

    [Fact]
    public async Task What_comes_while_a_statement_is_under_way_goes_together()
    {
        var answers = Enumerable.Range(1, 6).Select(_lookup.Find).ToList();
        answers.Add(_lookup.Find(6));
        Assert.Equal([[1]], _statements.Select(s => s.Keys));

        _statements[0].Go.SetResult();
        Assert.Equal("1", await answers[0]);
        Assert.Equal([2, 3, 4, 5, 6], _statements[1].Keys);

        _statements[1].Go.SetResult();
        Assert.Equal<IEnumerable<string?>>(["1", "2", "3", "4", "5", null, null], await Task.WhenAll(answers));
    }

    [Fact]
    public async Task A_failed_statement_fails_for_those_who_were_in_it_and_the_next_one_works()
    {
        var answer = _lookup.Find(1);
        _statements[0].Go.SetException(new TimeoutException());
        await Assert.ThrowsAsync<TimeoutException>(() => answer);

        var next = _lookup.Find(2);
        _statements[1].Go.SetResult();
        Assert.Equal("2", await next);
    }

    // The sixth is unknown. Each statement waits until it is told to go on, on the thread that tells it.
    private async Task<IReadOnlyDictionary<int, string>> Find(IReadOnlyList<int> keys)
    {
        var statement = (keys, Go: new TaskCompletionSource());
        _statements.Add(statement);
        await statement.Go.Task;
        return keys.Where(key => key != 6).ToDictionary(key => key, key => $"{key}");
    }
}
