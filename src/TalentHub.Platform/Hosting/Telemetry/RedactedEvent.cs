using System.Globalization;
using Serilog.Events;
using Serilog.Parsing;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Platform.Hosting.Telemetry;

/// <summary>A log event without what looks like an identity, telephone or account number: in its text, its values and its exception.</summary>
internal static class RedactedEvent
{
    private static readonly MessageTemplateParser Parser = new();

    internal static LogEvent Of(LogEvent logged) => new(
        logged.Timestamp, logged.Level,
        logged.Exception is { } e && PersonalNumbers.AppearIn(e.ToString()) ? new RedactedException(e) : logged.Exception,
        PersonalNumbers.AppearIn(logged.MessageTemplate.Text) ? Parser.Parse(PersonalNumbers.RemoveFrom(logged.MessageTemplate.Text)) : logged.MessageTemplate,
        logged.Properties.Select(p => new LogEventProperty(p.Key, Value(p.Value))),
        logged.TraceId ?? default, logged.SpanId ?? default);

    private static LogEventPropertyValue Value(LogEventPropertyValue value) => value switch
    {
        ScalarValue scalar => Scalar(scalar),
        SequenceValue sequence => new SequenceValue(sequence.Elements.Select(Value)),
        StructureValue structure => new StructureValue(structure.Properties.Select(p => new LogEventProperty(p.Name, Value(p.Value))), structure.TypeTag),
        DictionaryValue dictionary => new DictionaryValue(
            dictionary.Elements.Select(e => KeyValuePair.Create(Scalar(e.Key), Value(e.Value)))),
        _ => value,
    };

    private static ScalarValue Scalar(ScalarValue scalar) =>
        Convert.ToString(scalar.Value, CultureInfo.InvariantCulture) is { } text && PersonalNumbers.AppearIn(text)
            ? new ScalarValue(PersonalNumbers.RemoveFrom(text))
            : scalar;

    private sealed class RedactedException(Exception original) : Exception(PersonalNumbers.RemoveFrom(original.Message))
    {
        private readonly string _text = PersonalNumbers.RemoveFrom(original.ToString());

        public override string ToString() => _text;
    }
}
