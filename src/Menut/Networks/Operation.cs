namespace Menut.Networks;

/// <summary>
/// What a node computes, as data. The set is closed: whoever reads operations implements
/// <see cref="IOperationReader{TArgument, TResult}"/>, so the compiler says which reader lacks a new one.
/// </summary>
public abstract record Operation
{
    private protected Operation()
    {
    }

    /// <summary>The operation's name in listings, lower case with underscores.</summary>
    public abstract string Kind { get; }

    /// <summary>Calls the reader's method for this operation.</summary>
    /// <typeparam name="TArgument">What the reader needs beside the operation.</typeparam>
    /// <typeparam name="TResult">What the reader makes of it.</typeparam>
    public abstract TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument);
}
