using System.Buffers.Binary;
using System.Text;

namespace Menut.Fuzz.Files;

/// <summary>A safetensors file from a header that may be anything.</summary>
internal static class SafetensorsBytes
{
    public static byte[] Of(string header, byte[] data, long? length = null)
    {
        byte[] text = Encoding.UTF8.GetBytes(header), prefix = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(prefix, length ?? text.Length);
        return [.. prefix, .. text, .. data];
    }
}
