using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>A value type that is one piece of text by nature, and is written to JSON as that text.</summary>
public interface ITextValue<TSelf>
    where TSelf : class, ITextValue<TSelf>
{
    /// <summary>The whole text in its normal form. For personal data, <c>ToString</c> is the mask instead.</summary>
    string Text { get; }

    /// <summary>The value a text stands for, or what is wrong with it and what to do.</summary>
    static abstract Outcome<TSelf> Parse(string? text);
}
