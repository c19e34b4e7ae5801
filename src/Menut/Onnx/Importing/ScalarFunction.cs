using Menut.Networks;

namespace Menut.Onnx.Importing;

/// <summary>
/// A function of one number, as a tree of ONNX's element-wise operators: what stands between a layer and the next until somebody
/// needs its values. Trees are small (<see cref="Largest"/>), so walking one needs no care.
/// </summary>
internal sealed record ScalarFunction
{
    /// <summary>Nodes of the largest tree that is kept; GELU, the longest known spelling, has some ten.</summary>
    public const int Largest = 48;

    private ScalarFunction(ScalarOperator @operator, ScalarFunction? a = null, ScalarFunction? b = null, double p = 0, double q = 0)
    {
        (Operator, A, B, P, Q) = (@operator, a, b, p, q);
        Size = 1 + (a?.Size ?? 0) + (b?.Size ?? 0);
    }

    public static ScalarFunction Variable { get; } = new(ScalarOperator.Variable);

    public ScalarOperator Operator { get; }

    public ScalarFunction? A { get; }

    public ScalarFunction? B { get; }

    public double P { get; }

    public double Q { get; }

    /// <summary>Nodes of the tree.</summary>
    public int Size { get; }

    public bool IsVariable => Operator == ScalarOperator.Variable;

    public static ScalarFunction Constant(double value) => new(ScalarOperator.Constant, p: value);

    /// <param name="operator">An operator of one input.</param>
    /// <param name="a">The input.</param>
    /// <param name="p">Its first number: the lower bound of a clip, alpha of a hard sigmoid.</param>
    /// <param name="q">Its second: the upper bound, beta.</param>
    public static ScalarFunction Unary(ScalarOperator @operator, ScalarFunction a, double p = 0, double q = 0) => new(@operator, a, null, p, q);

    public static ScalarFunction Binary(ScalarOperator @operator, ScalarFunction a, ScalarFunction b) => new(@operator, a, b);

    /// <summary>Every subtree, the largest first, this one included.</summary>
    public IEnumerable<ScalarFunction> Parts()
    {
        var parts = new HashSet<ScalarFunction>();
        void Walk(ScalarFunction? function)
        {
            if (function is not null && parts.Add(function))
            {
                Walk(function.A);
                Walk(function.B);
            }
        }

        Walk(this);
        return parts.OrderByDescending(part => part.Size);
    }

    /// <summary>The same function of what one of its subtrees computes; null if it depends on the variable otherwise too.</summary>
    public ScalarFunction? Over(ScalarFunction part)
    {
        if (Equals(part))
            return Variable;
        if (Operator == ScalarOperator.Variable)
            return null;
        var (a, b) = (A?.Over(part), B?.Over(part));
        return (A is not null && a is null) || (B is not null && b is null) ? null : new(Operator, a, b, P, Q);
    }

    public double At(double x) => Operator switch
    {
        ScalarOperator.Variable => x,
        ScalarOperator.Constant => P,
        _ => Apply(Operator, A!.At(x), B?.At(x) ?? 0, P, Q),
    };

    /// <summary>An operator of one or two numbers.</summary>
    public static double Apply(ScalarOperator @operator, double a, double b, double p = 0, double q = 0) => @operator switch
    {
        ScalarOperator.Add => a + b,
        ScalarOperator.Subtract => a - b,
        ScalarOperator.Multiply => a * b,
        ScalarOperator.Divide => a / b,
        ScalarOperator.Maximum => Math.Max(a, b),
        ScalarOperator.Minimum => Math.Min(a, b),
        ScalarOperator.Clip => Math.Min(Math.Max(a, p), q),
        ScalarOperator.Sigmoid => 1 / (1 + Math.Exp(-a)),
        ScalarOperator.HardSigmoid => Math.Clamp(p * a + q, 0, 1),
        ScalarOperator.HardSwish => a * Math.Clamp(a / 6 + 0.5, 0, 1),
        ScalarOperator.Erf => ErrorFunction.Of(a),
        ScalarOperator.Tanh => Math.Tanh(a),
        ScalarOperator.Exp => Math.Exp(a),
        ScalarOperator.Negate => -a,
        ScalarOperator.Power => Math.Pow(a, b),
        _ => throw new ArgumentOutOfRangeException(nameof(@operator), @operator, "Unknown operator."),
    };
}

/// <summary>Element-wise operators.</summary>
internal enum ScalarOperator
{
    Variable,
    Constant,
    Add,
    Subtract,
    Multiply,
    Divide,
    Maximum,
    Minimum,
    Clip,
    Sigmoid,
    HardSigmoid,
    HardSwish,
    Erf,
    Tanh,
    Exp,
    Negate,
    Power,
}
