namespace Menut.Networks;

/// <summary>A reader of operations: one method an operation.</summary>
/// <typeparam name="TArgument">What the reader needs beside the operation.</typeparam>
/// <typeparam name="TResult">What the reader makes of it.</typeparam>
public interface IOperationReader<in TArgument, out TResult>
{
    /// <summary>The network's input.</summary>
    TResult Input(Input operation, TArgument argument);

    /// <summary>A convolution.</summary>
    TResult Convolution(Convolution operation, TArgument argument);

    /// <summary>A batch normalisation.</summary>
    TResult BatchNorm(BatchNorm operation, TArgument argument);

    /// <summary>An activation.</summary>
    TResult Activation(Activation operation, TArgument argument);

    /// <summary>An addition of two equal shapes.</summary>
    TResult Add(Add operation, TArgument argument);

    /// <summary>A multiplication of a map by one factor a channel.</summary>
    TResult Scale(Scale operation, TArgument argument);

    /// <summary>A maximum pooling.</summary>
    TResult MaxPool(MaxPool operation, TArgument argument);

    /// <summary>An average pooling.</summary>
    TResult AveragePool(AveragePool operation, TArgument argument);

    /// <summary>An average over all positions.</summary>
    TResult GlobalAveragePool(GlobalAveragePool operation, TArgument argument);

    /// <summary>A concatenation along the channels.</summary>
    TResult Concatenation(Concatenation operation, TArgument argument);

    /// <summary>A factor, and perhaps a shift, a channel.</summary>
    TResult ChannelAffine(ChannelAffine operation, TArgument argument);

    /// <summary>An attention with shared keys and values.</summary>
    TResult MultiQueryAttention(MultiQueryAttention operation, TArgument argument);

    /// <summary>A flattening into one vector.</summary>
    TResult Flatten(Flatten operation, TArgument argument);

    /// <summary>A dropout.</summary>
    TResult Dropout(Dropout operation, TArgument argument);

    /// <summary>A drop path.</summary>
    TResult DropPath(DropPath operation, TArgument argument);

    /// <summary>A fully connected layer.</summary>
    TResult Linear(Linear operation, TArgument argument);
}
