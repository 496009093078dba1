using Ecosystem.Core.Snapshots;
using Ecosystem.Web.Hosting;
using Ecosystem.Web.Tests.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Web.Tests.Support;

/// <summary>What reading pages need to render: the shared parts and the real snapshot.</summary>
public abstract class PageContext : PartsContext
{
    protected PageContext()
    {
        var holder = new SnapshotHolder();
        holder.Replace(RealSnapshot.Value);
        Services.AddSingleton(holder);
    }

    protected static Snapshot Snapshot => RealSnapshot.Value;

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();
}
