namespace Menut.Comparison;

/// <summary>What the values of a row are, and so when two of them are equal.</summary>
public enum RowKind
{
    /// <summary>Text: equal after Unicode normalisation and with runs of white space as one space.</summary>
    Text,

    /// <summary>Several texts: equal as sets.</summary>
    List,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A number with a unit: equal within the row's tolerance.</summary>
    Quantity,

    /// <summary>Links to other methods: equal as sets of ids.</summary>
    Links,

    /// <summary>A publication: equal as text.</summary>
    Citation,
}
