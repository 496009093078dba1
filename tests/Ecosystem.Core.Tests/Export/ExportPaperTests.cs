using Ecosystem.Core.Export.Graphs;
using Ecosystem.Core.Export.Tables;
using Ecosystem.Core.Tests.Datasets;

namespace Ecosystem.Core.Tests.Export;

public class ExportPaperTests
{
    [Fact]
    public void ColumnsAndAttributes_EachOne_IsDocumented()
    {
        var paper = File.ReadAllText(Path.Combine(PackageFolder.Real, "..", "docs", "export.md"));
        foreach (var column in DealColumns.For("").Select(column => column.Name).Concat(LegColumns.All.Select(column => column.Name)))
            paper.ShouldContain($"`{column}`", Case.Sensitive);
        foreach (var field in GraphFields.Nodes.Select(field => field.Name).Concat(GraphFields.Edges.Select(field => field.Name)))
            paper.ShouldContain($"`{field}`", Case.Sensitive);
    }
}
