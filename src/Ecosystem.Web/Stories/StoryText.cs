namespace Ecosystem.Web.Stories;

/// <summary>Names the texts of saved views and stories (StoryText.resx).</summary>
public sealed class StoryText;
