using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace Ecosystem.Web.Stories;

/// <summary>Hands texts over to the scripts, which hold none of their own.</summary>
internal static class StoryWords
{
    /// <summary>The texts whose names begin with a group, without it, as JSON.</summary>
    /// <param name="group"><c>Client</c> or <c>Play</c>.</param>
    public static string Of(IStringLocalizer<StoryText> text, string group) => JsonSerializer.Serialize(
        text.GetAllStrings().Where(word => word.Name.StartsWith(group + ".", StringComparison.Ordinal)).ToDictionary(word => word.Name[(group.Length + 1)..], word => word.Value));
}
