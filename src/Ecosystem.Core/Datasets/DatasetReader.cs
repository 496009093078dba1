using Ecosystem.Core.Datasets.Checks;
using Ecosystem.Core.Datasets.Package;
using Ecosystem.Core.Datasets.Schema;
using Ecosystem.Core.Datasets.Tables;
using Ecosystem.Core.Records;

namespace Ecosystem.Core.Datasets;

/// <summary>Reads a data package, strictly: it is sound as a whole, or everything that is wrong with it is named.</summary>
public static class DatasetReader
{
    /// <summary>Reads the package in a folder. What is wrong with the package is an answer, not an exception.</summary>
    /// <param name="directory">The folder that holds <c>datapackage.json</c> and the CSV files.</param>
    /// <param name="progress">Hears one line for each file and one for the checks across files.</param>
    public static DatasetReading Read(string directory, IProgress<string>? progress = null)
    {
        var problems = new ProblemList();
        if (!Directory.Exists(directory))
        {
            problems.AddFile(directory, "There is no such folder.", "a folder with a data package");
            return new DatasetReading(null, problems.Sorted());
        }

        var date = DescriptorReader.Read(directory, problems);
        ReportUnknownFiles(directory, problems);
        var tables = new TableSet([.. DatasetSchema.Tables.Select(schema => ReadTable(directory, schema, problems, progress))]);
        progress?.Report("checking keys, references and sums");
        CheckAcross(tables, problems);
        return problems.IsEmpty ? new DatasetReading(DatasetAssembly.Assemble(date!.Value, tables), []) : new DatasetReading(null, problems.Sorted());
    }

    private static TableRows ReadTable(string directory, TableSchema schema, ProblemList problems, IProgress<string>? progress)
    {
        var table = TableReader.Read(directory, schema, problems);
        CellChecks.Check(table, problems);
        progress?.Report($"{schema.File}: {table.Rows.Count} rows");
        return table;
    }

    private static void CheckAcross(TableSet tables, ProblemList problems)
    {
        KeyChecks.Check(tables, problems);
        OrganizationChecks.Check(tables, problems);
        DealChecks.Check(tables, problems);
        ConsiderationChecks.Check(tables, problems);
        ClaimChecks.Check(tables, problems);
        RedirectChecks.Check(tables, problems);
    }

    private static void ReportUnknownFiles(string directory, ProblemList problems)
    {
        var known = DatasetSchema.Tables.Select(table => table.File).ToArray();
        foreach (var file in Directory.EnumerateFiles(directory, "*.csv").Select(path => Path.GetFileName(path)).Except(known, StringComparer.Ordinal))
            problems.AddFile(file, "This file is not part of the package.", string.Join(", ", known));
    }
}
