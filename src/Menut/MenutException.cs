namespace Menut;

/// <summary>
/// An error that a person can act on. Its message is one clear line that names the file, option or value at fault,
/// and is printed as it stands: no stack trace is needed to understand it.
/// </summary>
/// <param name="fault">Whose fault it is.</param>
/// <param name="message">One line, naming the file, option or value.</param>
/// <param name="innerException">What was caught, if anything.</param>
public sealed class MenutException(Fault fault, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>Whose fault it is.</summary>
    public Fault Fault { get; } = fault;

    /// <summary>A wrong option, argument or name.</summary>
    public static MenutException WrongUsage(string message) => new(Fault.Usage, message);

    /// <summary>Wrong or unreadable data.</summary>
    public static MenutException WrongData(string message, Exception? innerException = null) => new(Fault.Data, message, innerException);

    /// <summary>A failure outside: disk, native library, network.</summary>
    public static MenutException Failure(string message, Exception? innerException = null) => new(Fault.Failed, message, innerException);
}
