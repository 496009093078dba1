using System.Diagnostics.CodeAnalysis;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets;

/// <summary>What reading a data package gave: the dataset, or everything that keeps it from being one.</summary>
/// <param name="Dataset">Null as soon as there is one problem.</param>
/// <param name="Problems">In the order of files, lines and columns; empty when the package is sound.</param>
public sealed record DatasetReading(Dataset? Dataset, IReadOnlyList<DatasetProblem> Problems)
{
    /// <summary>True when the package was read as a whole.</summary>
    [MemberNotNullWhen(true, nameof(Dataset))]
    public bool IsSound => Dataset is not null;
}
