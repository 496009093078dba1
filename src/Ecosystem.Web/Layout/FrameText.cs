namespace Ecosystem.Web.Layout;

/// <summary>Texts of the frame (FrameText.resx).</summary>
public sealed class FrameText;
