namespace Ecosystem.Storage;

/// <summary>The database cannot be used as it is. The message is for the person who runs the app: what happened, and what to do.</summary>
public sealed class StorageException : Exception
{
    public StorageException()
    {
    }

    public StorageException(string message) : base(message)
    {
    }

    public StorageException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
