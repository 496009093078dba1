namespace Ecosystem.Core.Views.Layout;

/// <summary>
/// A generator of its own (xorshift), because the framework does not promise the same numbers from one version to the next.
/// </summary>
internal sealed class LayoutRandom(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15UL | 1UL;

    /// <summary>A number from −1 up to 1.</summary>
    public double Signed()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (_state >> 11) * (2.0 / (1UL << 53)) - 1;
    }
}
