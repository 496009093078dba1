using Ecosystem.Core.Datasets.Schema;

namespace Ecosystem.Core.Datasets.Tables;

/// <summary>A table with the way from its rows to records and back.</summary>
/// <param name="Schema">What the file holds.</param>
/// <param name="Read">Makes a record of a row; called only when the whole package is sound.</param>
/// <param name="Cells">The cells of a record, in the order of the schema; null for an empty cell.</param>
internal sealed record Table<T>(TableSchema Schema, Func<Row, T> Read, Func<T, IReadOnlyList<string?>> Cells);
