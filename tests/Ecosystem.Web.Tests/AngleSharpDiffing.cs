using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Ecosystem.Web.Tests;

/// <summary>bUnit asks for AngleSharp.Diffing 1.1.1; the registry holds 0.17.0 only, which serves what the tests use.</summary>
internal static class AngleSharpDiffing
{
    [ModuleInitializer]
    internal static void HandOut() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        name.Name == "AngleSharp.Diffing"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
            : null;
}
