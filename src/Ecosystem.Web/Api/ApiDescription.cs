using Ecosystem.Core.Snapshots;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Ecosystem.Web.Api;

/// <summary>What the OpenAPI document says beyond the routes themselves: the parameters of the filter, which the routes read from the query as a whole.</summary>
internal static class ApiDescription
{
    public const string DocumentName = "v1";

    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Ecosystem";
            document.Info.Version = DocumentName;
            document.Info.Description = "Who funds China's AI companies, and with what. One filter means the same on every route.";
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            foreach (var (name, description) in Parameters(context.Description.ActionDescriptor.EndpointMetadata))
                Add(operation, name, description);
            return Task.CompletedTask;
        });
    }

    private static IEnumerable<(string Name, string Description)> Parameters(IList<object> metadata)
    {
        foreach (var item in metadata)
        {
            IEnumerable<(string, string)> found = item switch
            {
                TakesFilter => FilterParameters.All.Select(name => (name, Meaning(name))),
                TakesPage => [(Paging.PageName, "Page, from 1."), (Paging.SizeName, $"Items a page, at most {Paging.LargestSize}. Usually {Paging.UsualSize}.")],
                TakesFeedPage => [(Paging.PageName, "Page, from 1."), (Paging.SizeName, $"Entries a page, at most 100. Usually {Paging.UsualSize}.")],
                Takes takes => [(takes.Name, takes.Description)],
                _ => [],
            };
            foreach (var parameter in found)
                yield return parameter;
        }
    }

    private static string Meaning(string parameter) => parameter switch
    {
        FilterParameters.Text => "Text in the target, an investor, the round or the summary.",
        FilterParameters.Investor => "Id of an organization or person that takes part.",
        FilterParameters.Target => "Id of the target.",
        FilterParameters.Also => "What the facets cannot ask: investor.tencent, form.traffic, sector.ai-chips, gives.tencent.traffic, others.tencent, unexplained, unsplit, beyond; joined by ~ all must hold.",
        FilterParameters.Focus => "Id of an organization or person: only its deals, and with steps=2 those of whom they tie it to.",
        FilterParameters.Steps => "1 or 2: how far the focus reaches.",
        FilterParameters.Group => "true: a vehicle counts as its group.",
        _ when FilterParameters.IsDate(parameter) => "2024, 2024-02 or 2024-02-19.",
        _ when FilterParameters.IsDollars(parameter) => "US dollars: a number, or 100m, 1.5bn.",
        _ => "May be repeated: any of the values. /api/v1/facets lists them.",
    };

    private static void Add(OpenApiOperation operation, string name, string description)
    {
        operation.Parameters ??= [];
        if (operation.Parameters.Any(parameter => parameter.Name == name))
            return;
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }
}
