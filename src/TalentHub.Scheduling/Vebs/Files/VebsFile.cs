using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Files;

/// <summary>Reads and writes instances and plans as JSON; the schemas are in docs/schemas.</summary>
public static class VebsFile
{
    /// <summary>Files above this size are refused before they are read.</summary>
    public const long MostBytes = 512L << 20;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        MaxDepth = 12,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads an instance and checks that it means something.</summary>
    /// <exception cref="VebsFileException">The file is too large, breaks the format, or contradicts itself.</exception>
    public static VebsInstance ReadInstance(Stream file)
    {
        var instance = Read<VebsInstance>(file);
        return InstanceChecks.FirstProblem(instance) is { } problem ? throw problem : instance;
    }

    /// <summary>Reads a plan; whether it keeps the rules is the evaluator's to say.</summary>
    /// <exception cref="VebsFileException">The file is too large or breaks the format.</exception>
    public static VebsPlan ReadPlan(Stream file) =>
        Read<VebsPlan>(file) is var plan && plan.Format == VebsPlan.CurrentFormat ? plan
            : throw new VebsFileException("$.format", $"must be '{VebsPlan.CurrentFormat}'");

    /// <summary>Writes an instance; the same instance gives the same bytes.</summary>
    public static void Write(Stream file, VebsInstance instance) => JsonSerializer.Serialize(file, instance, Options);

    /// <summary>Writes a plan; the same plan gives the same bytes.</summary>
    public static void Write(Stream file, VebsPlan plan) => JsonSerializer.Serialize(file, plan, Options);

    private static T Read<T>(Stream file)
    {
        if (file.CanSeek && file.Length > MostBytes)
        {
            throw new VebsFileException("Line 1", $"the file has {file.Length >> 20} MiB; at most {MostBytes >> 20} are read");
        }

        try
        {
            return JsonSerializer.Deserialize<T>(file, Options) ?? throw new VebsFileException("Line 1", "the file holds nothing");
        }
        catch (JsonException wrong)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"Line {wrong.LineNumber + 1}, {wrong.Path ?? "$"}");
            throw new VebsFileException(line, wrong.Message.Split(" Path:")[0]);
        }
    }
}
