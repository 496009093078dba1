namespace Ecosystem.Storage;

/// <summary>Where the dataset comes from: configuration section <c>Ecosystem</c>.</summary>
public sealed class DatasetOptions
{
    public const string Section = "Ecosystem";

    /// <summary>The data package that fills an empty database, a folder; by default <c>data</c> beside the app.</summary>
    public string DataDirectory { get; set; } = Path.Combine(AppContext.BaseDirectory, "data");
}
