using System.Text;
using CsvHelper;
using Ecosystem.Core.Datasets;

namespace Ecosystem.Core.Tests.Datasets;

/// <summary>Ways to break a copy of the package, and to look at what the reader says of it.</summary>
internal static class PackageEdits
{
    /// <summary>What the reader finds wrong.</summary>
    public static IReadOnlyList<DatasetProblem> Problems(this PackageFolder folder) => DatasetReader.Read(folder.Path).Problems;

    /// <summary>The only thing that the reader finds wrong.</summary>
    public static DatasetProblem OnlyProblem(this PackageFolder folder)
    {
        var problems = folder.Problems();
        problems.Count.ShouldBe(1, string.Join('\n', problems));
        return problems[0];
    }

    /// <summary>Puts a value into the row whose first cell is <paramref name="key"/> and tells on which line that is.</summary>
    public static int Set(this PackageFolder folder, string file, string key, string column, string value) =>
        folder.Set(file, cells => cells[0] == key, column, value);

    /// <summary>Puts a value into the first row that fits and tells on which line that is.</summary>
    public static int Set(this PackageFolder folder, string file, Func<string[], bool> fits, string column, string value)
    {
        var lines = folder.Lines(file);
        var place = Array.IndexOf(Cells(lines[0]), column);
        var line = lines.FindIndex(1, text => fits(Cells(text)));
        var cells = Cells(lines[line]);
        cells[place] = value;
        lines[line] = Row(cells);
        folder.Save(file, lines);
        return line + 1;
    }

    /// <summary>Adds a row and tells on which line it is.</summary>
    public static int Add(this PackageFolder folder, string file, params string[] cells)
    {
        var lines = folder.Lines(file);
        lines.Add(Row(cells));
        folder.Save(file, lines);
        return lines.Count;
    }

    /// <summary>Changes one line, 1 being the header.</summary>
    public static void Edit(this PackageFolder folder, string file, int line, Func<string, string> edit)
    {
        var lines = folder.Lines(file);
        lines[line - 1] = edit(lines[line - 1]);
        folder.Save(file, lines);
    }

    /// <summary>Changes the whole text of a file.</summary>
    public static void Edit(this PackageFolder folder, string file, Func<string, string> edit)
    {
        var path = Path.Combine(folder.Path, file);
        File.WriteAllText(path, edit(File.ReadAllText(path)));
    }

    public static List<string> Lines(this PackageFolder folder, string file) => [.. File.ReadAllLines(Path.Combine(folder.Path, file))];

    private static void Save(this PackageFolder folder, string file, List<string> lines) =>
        File.WriteAllText(Path.Combine(folder.Path, file), string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(false));

    private static string[] Cells(string line)
    {
        using var reader = CsvReader.FromText(line, new CsvReaderOptions { Separator = ',', HasHeader = false });
        reader.Read().ShouldBeTrue();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
    }

    private static string Row(string[] cells) =>
        string.Join(',', cells.Select(cell => cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
