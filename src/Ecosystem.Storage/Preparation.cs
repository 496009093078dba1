namespace Ecosystem.Storage;

/// <summary>What became of preparing the database at a start.</summary>
public abstract record Preparation
{
    private Preparation()
    {
    }

    /// <summary>The database holds a dataset.</summary>
    /// <param name="Loaded">True when this start loaded it.</param>
    public sealed record Ready(DatasetInfo Info, bool Loaded) : Preparation;

    /// <summary>The database is empty and the package cannot fill it; nothing was written.</summary>
    /// <param name="Problems">All of them, each a line that names file, line, column, value and what would be allowed.</param>
    public sealed record Refused(string Directory, IReadOnlyList<string> Problems) : Preparation;
}
