using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Storage;

/// <summary>What the contexts of both databases have in common.</summary>
internal static class ContextOptions
{
    /// <param name="configure">What a test adds, for example an interceptor; null in the app.</param>
    public static DbContextOptions<TContext> For<TContext>(
        this DbContextOptionsBuilder<TContext> options, ILoggerFactory logging, Action<DbContextOptionsBuilder>? configure) where TContext : DbContext
    {
        // The log of a healthy start should fit on a screen: single commands are for those who turn debugging on.
        options.UseLoggerFactory(logging)
            .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));
        configure?.Invoke(options);
        return options.Options;
    }
}
