using System.Reflection;
using System.Text;
using System.Text.Json;
using TalentHub.Scheduling.Evaluation.Vebs;
using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs.Files;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

public sealed class FileTests
{
    private static readonly PlantedInstance Planted = PlantedInstance.Make(new(30, 1, Pinned: 1));
    private static readonly string Text = Encoding.UTF8.GetString(Bytes(file => VebsFile.Write(file, Planted.Instance)));

    [Fact]
    public void An_instance_and_a_plan_come_back_as_they_were_written()
    {
        var plan = Bytes(file => VebsFile.Write(file, Planted.Plan));

        Assert.Equal(Text, Encoding.UTF8.GetString(Bytes(file => VebsFile.Write(file, Read(Text)))));
        Assert.Equal(plan, Bytes(file => VebsFile.Write(file, VebsFile.ReadPlan(new MemoryStream(plan)))));
    }

    [Theory]
    [InlineData("\"vebs-1\"", "\"vebs-2\"", "$.format: must be 'vebs-1'")]
    [InlineData("\"until\":750", "\"until\":\"noon\"", "$.day.halves[0].until")]
    [InlineData("\"from\":810,\"until\":1050", "\"from\":810,\"until\":60", "must end after it begins, on the same day")]
    [InlineData("\"starts\":[510,", "\"starts\":[509,510,", "lies in no half of the day")]
    [InlineData("\"starts\":[510,", "\"starts\":[510,511,", "a day has at most 64 steps")]
    [InlineData("\"dates\":[\"2026-05-11\",", "\"dates\":[\"2026-05-11\",\"2026-05-11\",", "$.dates[1]: must be later than the one before")]
    [InlineData("\"dates\":[\"2026-05-11\",", "\"dates\":[\"2026-02-30\",", "$.dates[0]")]
    [InlineData("\"track\":\"K", "\"track\":\"X", "there is no track 'X")]
    [InlineData("\"candidatesPerInvigilator\":15", "\"candidatesPerInvigilator\":0", "$.rules[0].candidatesPerInvigilator: is 0; it must be from 1 to 1000")]
    [InlineData("\"parts\":[\"theory\"", "\"parts\":[\"theory\",\"theory\"", "a part stands there twice")]
    [InlineData("\"home\":\"S1\"", "\"home\":\"S9\"", "there is no site 'S9'")]
    [InlineData("\"upperBound\":", "\"bound\":", "bound")]
    [InlineData("\"pinned\":[{\"candidate\":\"C", "\"pinned\":[{\"candidate\":\"D", "there is no candidate 'D")]
    [InlineData("{\"format\"", "[[[[[[[[[[[[[[{\"format\"", "Line 1")]
    public void A_broken_instance_is_refused_with_the_place_and_the_cause(string old, string now, string sentence)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);

        var wrong = Assert.Throws<VebsFileException>(() => Read(Text.Replace(old, now, StringComparison.Ordinal)));

        Assert.Contains(sentence, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_is_refused_before_it_is_read()
    {
        using var huge = new Huge();

        var wrong = Assert.Throws<VebsFileException>(() => VebsFile.ReadInstance(huge));

        Assert.Contains("at most 512 are read", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Candidates_booked_twice_are_refused()
    {
        var twice = Planted.Instance with { Pinned = [Planted.Instance.Pinned[0], Planted.Instance.Pinned[0] with { Start = 1 }] };

        var wrong = Assert.Throws<VebsFileException>(() => Read(Encoding.UTF8.GetString(Bytes(file => VebsFile.Write(file, twice)))));

        Assert.Contains("contradicts another entry", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vebs-instance", typeof(VebsInstance))]
    [InlineData("vebs-plan", typeof(VebsPlan))]
    [InlineData("vebs-report", typeof(VebsReport))]
    public void The_schema_names_every_field_of_every_type(string schema, Type root)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "docs", "schemas", schema + ".schema.json")));
        var types = new Queue<Type>([root]);
        var seen = new HashSet<Type>();
        while (types.TryDequeue(out var type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            var node = type == root ? document.RootElement : document.RootElement.GetProperty("$defs").GetProperty(type.Name);
            var fields = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name), p => p.PropertyType);
            Assert.Equal(fields.Keys.Order(), node.GetProperty("properties").EnumerateObject().Select(field => field.Name).Order());
            foreach (var inner in fields.Values.SelectMany(field => field.IsGenericType ? field.GetGenericArguments() : [field]).Where(t => t.IsClass && t != typeof(string)))
            {
                types.Enqueue(inner);
            }
        }
    }

    private static VebsInstance Read(string text) => VebsFile.ReadInstance(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        return file.ToArray();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TalentHub.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    private sealed class Huge : MemoryStream
    {
        public override long Length => VebsFile.MostBytes + 1;
    }
}
