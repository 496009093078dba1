using Ecosystem.Web.Explore;

namespace Ecosystem.Web.Cite;

public static class CiteSetup
{
    public static void AddCitations(this IServiceCollection services)
    {
        services.AddScoped<FilterSentence>();
        services.AddScoped<Citations>();
    }
}
