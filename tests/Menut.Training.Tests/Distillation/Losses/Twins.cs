namespace Menut.Training.Tests.Distillation.Losses;

/// <summary>
/// Every loss once more, as loops over arrays of doubles, written from the papers' equations and not from the tensors' code. Logits and
/// vectors are <c>[picture][number]</c>, maps <c>[picture][channel * positions + position]</c>.
/// </summary>
internal static class Twins
{
    public static double SoftLabels(double[][] student, double[][] teacher, double temperature)
    {
        double sum = 0;
        for (int b = 0; b < student.Length; b++)
            sum += KullbackLeibler(Softmax(teacher[b], temperature), Softmax(student[b], temperature));
        return temperature * temperature * sum / student.Length;
    }

    public static double Standardised(double[][] student, double[][] teacher, double temperature) =>
        SoftLabels([.. student.Select(Standardise)], [.. teacher.Select(Standardise)], temperature);

    public static double DecoupledTarget(double[][] student, double[][] teacher, int[] labels, double temperature) =>
        OverLabelled(student, teacher, labels, temperature, (p, q, label) => KullbackLeibler([p[label], 1 - p[label]], [q[label], 1 - q[label]]));

    public static double DecoupledNonTarget(double[][] student, double[][] teacher, int[] labels, double temperature) =>
        OverLabelled(student, teacher, labels, temperature, (p, q, label) => KullbackLeibler(Without(p, label), Without(q, label)));

    public static double BetweenClasses(double[][] student, double[][] teacher, double temperature)
    {
        double sum = 0;
        for (int b = 0; b < student.Length; b++)
            sum += Pearson(Softmax(student[b], temperature), Softmax(teacher[b], temperature));
        return temperature * temperature * (1 - sum / student.Length);
    }

    public static double WithinClasses(double[][] student, double[][] teacher, double temperature)
    {
        double[][] q = [.. student.Select(row => Softmax(row, temperature))], p = [.. teacher.Select(row => Softmax(row, temperature))];
        int classes = q[0].Length;
        double sum = 0;
        for (int c = 0; c < classes; c++)
            sum += Pearson([.. q.Select(row => row[c])], [.. p.Select(row => row[c])]);
        return temperature * temperature * (1 - sum / classes);
    }

    public static double TeacherLabels(double[][] student, double[][] teacher)
    {
        double sum = 0;
        for (int b = 0; b < student.Length; b++)
            sum -= Math.Log(Softmax(student[b], 1)[Array.IndexOf(teacher[b], teacher[b].Max())]);
        return sum / student.Length;
    }

    public static double Hints(double[][] student, double[][] teacher)
    {
        double sum = 0;
        for (int b = 0; b < student.Length; b++)
        {
            for (int i = 0; i < student[b].Length; i++)
                sum += Math.Pow(student[b][i] - teacher[b][i], 2);
        }

        return sum / (student.Length * student[0].Length);
    }

    public static double Attention(double[][] student, double[][] teacher, int positions)
    {
        double sum = 0;
        for (int b = 0; b < student.Length; b++)
        {
            double[] own = AttentionMap(student[b], positions), other = AttentionMap(teacher[b], positions);
            for (int i = 0; i < positions; i++)
                sum += Math.Pow(own[i] - other[i], 2);
        }

        return sum / (student.Length * positions);
    }

    public static double Similarity(double[][] student, double[][] teacher)
    {
        double[][] own = Gram(student), other = Gram(teacher);
        double sum = 0;
        for (int i = 0; i < own.Length; i++)
        {
            for (int j = 0; j < own.Length; j++)
                sum += Math.Pow(own[i][j] - other[i][j], 2);
        }

        return sum / (own.Length * own.Length);
    }

    public static double Distance(double[][] student, double[][] teacher)
    {
        double[][] own = Distances(student), other = Distances(teacher);
        double sum = 0;
        for (int i = 0; i < own.Length; i++)
        {
            for (int j = 0; j < own.Length; j++)
                sum += Huber(own[i][j] - other[i][j]);
        }

        return sum / (own.Length * own.Length);
    }

    public static double Angle(double[][] student, double[][] teacher)
    {
        int n = student.Length;
        double sum = 0;
        for (int at = 0; at < n; at++)
        {
            for (int i = 0; i < n; i++)
            {
                for (int k = 0; k < n; k++)
                    sum += Huber(Cosine(Minus(student[i], student[at]), Minus(student[k], student[at])) - Cosine(Minus(teacher[i], teacher[at]), Minus(teacher[k], teacher[at])));
            }
        }

        return sum / ((double)n * n * n);
    }

    public static double ProbabilisticTransfer(double[][] student, double[][] teacher)
    {
        const double epsilon = 1e-7;
        int n = student.Length;
        double sum = 0;
        for (int i = 0; i < n; i++)
        {
            double[] own = [.. Enumerable.Range(0, n).Select(j => (Cosine(student[i], student[j]) + 1) / 2)];
            double[] other = [.. Enumerable.Range(0, n).Select(j => (Cosine(teacher[i], teacher[j]) + 1) / 2)];
            double ownSum = own.Sum(), otherSum = other.Sum();
            for (int j = 0; j < n; j++)
                sum += other[j] / otherSum * Math.Log((other[j] / otherSum + epsilon) / (own[j] / ownSum + epsilon));
        }

        return sum / (n * n);
    }

    private static double OverLabelled(double[][] student, double[][] teacher, int[] labels, double temperature, Func<double[], double[], int, double> loss)
    {
        double sum = 0;
        int labelled = 0;
        for (int b = 0; b < student.Length; b++)
        {
            if (labels[b] < 0)
                continue;
            sum += loss(Softmax(teacher[b], temperature), Softmax(student[b], temperature), labels[b]);
            labelled++;
        }

        return temperature * temperature * sum / labelled;
    }

    private static double[] Softmax(double[] logits, double temperature)
    {
        double most = logits.Max();
        double[] powers = [.. logits.Select(z => Math.Exp((z - most) / temperature))];
        double sum = powers.Sum();
        return [.. powers.Select(power => power / sum)];
    }

    private static double KullbackLeibler(double[] p, double[] q)
    {
        double sum = 0;
        for (int i = 0; i < p.Length; i++)
            sum += p[i] * Math.Log(p[i] / q[i]);
        return sum;
    }

    private static double[] Without(double[] probabilities, int label)
    {
        double[] others = [.. probabilities.Where((_, i) => i != label)];
        double sum = others.Sum();
        return [.. others.Select(value => value / sum)];
    }

    private static double[] Standardise(double[] logits)
    {
        double mean = logits.Average();
        double deviation = Math.Sqrt(logits.Sum(z => (z - mean) * (z - mean)) / (logits.Length - 1));
        return [.. logits.Select(z => (z - mean) / (deviation + 1e-7))];
    }

    private static double Pearson(double[] x, double[] y)
    {
        double meanX = x.Average(), meanY = y.Average();
        return Cosine([.. x.Select(value => value - meanX)], [.. y.Select(value => value - meanY)]);
    }

    private static double[] AttentionMap(double[] map, int positions)
    {
        int channels = map.Length / positions;
        double[] attention = new double[positions];
        for (int c = 0; c < channels; c++)
        {
            for (int i = 0; i < positions; i++)
                attention[i] += map[c * positions + i] * map[c * positions + i] / channels;
        }

        double length = Math.Sqrt(Dot(attention, attention));
        return [.. attention.Select(value => value / length)];
    }

    private static double[][] Gram(double[][] features)
    {
        double[][] gram = new double[features.Length][];
        for (int i = 0; i < gram.Length; i++)
        {
            double[] row = [.. features.Select(other => Dot(features[i], other))];
            double length = Math.Sqrt(Dot(row, row));
            gram[i] = [.. row.Select(value => value / length)];
        }

        return gram;
    }

    private static double[][] Distances(double[][] points)
    {
        double[][] distances = [.. points.Select(a => points.Select(b => Math.Sqrt(Dot(Minus(a, b), Minus(a, b)))).ToArray())];
        double mean = distances.Sum(row => row.Sum()) / (points.Length * (points.Length - 1));
        return [.. distances.Select(row => row.Select(distance => distance / mean).ToArray())];
    }

    private static double Huber(double difference) => Math.Abs(difference) < 1 ? difference * difference / 2 : Math.Abs(difference) - 0.5;

    private static double Cosine(double[] a, double[] b)
    {
        double lengths = Math.Sqrt(Dot(a, a) * Dot(b, b));
        return lengths == 0 ? 0 : Dot(a, b) / lengths;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static double[] Minus(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x - y)];
}
