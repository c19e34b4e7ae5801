namespace Menut.Training.Distillation.Cache;

/// <summary>
/// Where in a file a key's record is, in 8 bytes a place: 32 bits of the key, which are random enough to be its hash, and the record's number. The
/// whole key stands in the record, which whoever asks reads anyway. Open addressing, linear probing.
/// </summary>
internal sealed class KeyIndex
{
    private const double Fullest = 0.7;

    private ulong[] _places = new ulong[1024];
    private int _count;

    /// <summary>Begins a search: where <see cref="Next"/> looks first.</summary>
    public static ulong Begin(UInt128 key) => Tag(key);

    /// <summary>The next record that may have the key, or -1.</summary>
    /// <param name="key">The key.</param>
    /// <param name="place">Where the search stands.</param>
    public long Next(UInt128 key, ref ulong place)
    {
        uint tag = Tag(key);
        while (true)
        {
            ulong entry = _places[place++ & Mask];
            if (entry == 0)
                return -1;
            if ((uint)(entry >> 32) == tag)
                return (uint)entry - 1;
        }
    }

    /// <summary>Adds a record whose key is not there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="record">Its number, below 2^32 - 1.</param>
    public void Add(UInt128 key, long record)
    {
        if (++_count > _places.Length * Fullest)
            Grow();
        Put(((ulong)Tag(key) << 32) | (uint)(record + 1));
    }

    private ulong Mask => (ulong)(_places.Length - 1);

    private static uint Tag(UInt128 key) => (uint)(key >> 96);

    private void Grow()
    {
        ulong[] before = _places;
        _places = new ulong[before.Length * 2];
        foreach (ulong entry in before)
        {
            if (entry != 0)
                Put(entry);
        }
    }

    private void Put(ulong entry)
    {
        ulong place = entry >> 32;
        while (_places[place & Mask] != 0)
            place++;
        _places[place & Mask] = entry;
    }
}
