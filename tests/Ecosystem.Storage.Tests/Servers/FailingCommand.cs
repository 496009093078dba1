using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Ecosystem.Storage.Tests.Servers;

/// <summary>Lets commands through until the one that is to fail; counts them all.</summary>
internal sealed class FailingCommand : DbCommandInterceptor
{
    private int _commands;

    /// <summary>Which command fails, from 1; 0 for none.</summary>
    public int Fails { get; private set; }

    public int Commands => _commands;

    /// <summary>Counts from the start again.</summary>
    public void FailAt(int command)
    {
        Fails = command;
        _commands = 0;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count();
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count();
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    private void Count()
    {
        if (Interlocked.Increment(ref _commands) == Fails)
            throw new InjectedFailureException($"Command {Fails} was made to fail.");
    }
}

internal sealed class InjectedFailureException(string message) : Exception(message);
