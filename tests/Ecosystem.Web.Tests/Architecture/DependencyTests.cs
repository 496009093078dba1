using System.Reflection;
using Ecosystem.Core.Records;
using Ecosystem.Storage;
using Microsoft.AspNetCore.Components;

namespace Ecosystem.Web.Tests.Architecture;

/// <summary>Arrows point one way: Web → Storage → Core.</summary>
public class DependencyTests
{
    private static readonly Assembly Core = typeof(Deal).Assembly;
    private static readonly Assembly Storage = typeof(DatasetStore).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Fact]
    public void Core_KnowsNeitherWebNorDatabase() =>
        References(Core).ShouldNotContain(name =>
            name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Data", StringComparison.Ordinal) || name.StartsWith("Npgsql", StringComparison.Ordinal) || name.StartsWith("Ecosystem.", StringComparison.Ordinal));

    [Fact]
    public void Storage_KnowsCoreAndNotTheWeb()
    {
        References(Storage).ShouldContain("Ecosystem.Core");
        References(Storage).ShouldNotContain(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name == "Ecosystem.Web");
    }

    [Fact]
    public void Web_UsesNoDatabaseTypes() =>
        Web.GetTypes().SelectMany(UsedTypes).Where(type => type.Namespace is { } name
            && (name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Data", StringComparison.Ordinal) || name.StartsWith("Npgsql", StringComparison.Ordinal)))
            .Distinct().ShouldBeEmpty();

    [Fact]
    public void Components_AreGivenNoDatabaseContext() =>
        Web.GetTypes().Where(type => typeof(IComponent).IsAssignableFrom(type))
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(property => property.GetCustomAttribute<InjectAttribute>() is not null)
            .Select(property => property.PropertyType)
            .ShouldNotContain(type => type.Assembly == Storage);

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static IEnumerable<Type> UsedTypes(Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetFields(all).Select(field => field.FieldType)
            .Concat(type.GetMethods(all).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(all).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)));
    }
}
