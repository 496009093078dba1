using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace Ecosystem.Web.Hosting;

/// <summary>Checks a section of settings: each value by the range on its property, and no key that is none. Every failure names its full key.</summary>
internal sealed class SectionCheck<T>(IConfigurationSection section) : IValidateOptions<T> where T : class
{
    private static readonly PropertyInfo[] Properties = typeof(T).GetProperties();

    public ValidateOptionsResult Validate(string? name, T options)
    {
        var failures = Unknown().Concat(Properties.Select(property => OutOfRange(property, options)).OfType<string>()).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>A key that is not known is a mistyped one, and its author believes that it works.</summary>
    private IEnumerable<string> Unknown() =>
        section.GetChildren()
            .Where(key => !Properties.Any(property => property.Name.Equals(key.Key, StringComparison.OrdinalIgnoreCase)))
            .Select(key => $"{key.Path} is no setting; there are {string.Join(", ", Properties.Select(property => property.Name))}.");

    private string? OutOfRange(PropertyInfo property, T options)
    {
        var range = property.GetCustomAttribute<RangeAttribute>();
        var value = property.GetValue(options);
        return range is null || range.IsValid(value)
            ? null
            : FormattableString.Invariant($"{section.Path}:{property.Name} must be from {range.Minimum} to {range.Maximum}, not {value}.");
    }
}
