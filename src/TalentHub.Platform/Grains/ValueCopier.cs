using Orleans.Serialization.Cloning;

namespace TalentHub.Platform.Grains;

/// <summary>Commands, views and problems never change once made, so a call within one process hands over the value itself and copies nothing.</summary>
internal sealed class ValueCopier : IGeneralizedCopier
{
    /// <inheritdoc/>
    public bool IsSupportedType(Type type) => OrleansSetup.IsValue(type);

    /// <inheritdoc/>
    public object? DeepCopy(object? input, CopyContext context) => input;
}
