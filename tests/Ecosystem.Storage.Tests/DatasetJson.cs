using System.Text.Json;
using Ecosystem.Core.Records;

namespace Ecosystem.Storage.Tests;

/// <summary>A dataset as text, so that two can be compared to the last field and a difference can be read.</summary>
internal static class DatasetJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    /// <summary>Fails unless both hold the same records with the same values in the same order.</summary>
    public static void ShouldEqual(this Dataset actual, Dataset expected) => Lines(actual).ShouldBe(Lines(expected));

    private static string[] Lines(Dataset dataset) => JsonSerializer.Serialize(dataset, Options).Split('\n');
}
