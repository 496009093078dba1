using Bunit;
using Ecosystem.Web.Cite;
using Ecosystem.Web.Explore;
using Ecosystem.Web.Previews;
using Ecosystem.Web.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Web.Tests.Shared;

/// <summary>What the shared parts need to render.</summary>
public abstract class PartsContext : BunitContext
{
    protected PartsContext()
    {
        Services.AddLocalization();
        Services.AddSingleton<Words>();
        Services.AddScoped<FilterLabels>();
        Services.AddCitations();
        Services.AddPreviews();
    }

    protected Words Words => Services.GetRequiredService<Words>();
}
