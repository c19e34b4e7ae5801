#:property PublishAot=false
#:property ManagePackageVersionsCentrally=false

// Holds ONNX Runtime to AVX2, which it has no option for: MLAS asks the processor for AVX-512F (`test reg, 0x10000`) and then the operating system for its registers
// (`test al, 0xe0` on the complement of XCR0). The second test is made to fail in a copy of the library. For measuring only:
//
//     dotnet run eng/onnxruntime-avx2.cs -- artifacts/bin/Menut.Cli/release/runtimes/linux-x64/native/libonnxruntime.so COPY
//
// then start a copy of Menut.Cli that has COPY in that place, with MENUT_ISA=avx2 for Menut's own engine.

const int Near = 24;
if (args is not [var library, var copy])
{
    Console.Error.WriteLine("usage: dotnet run eng/onnxruntime-avx2.cs -- LIBRARY COPY");
    return 2;
}

byte[] code = File.ReadAllBytes(library);
int held = 0;
for (int i = 0; i + Near < code.Length; i++)
{
    // test r32, imm32 with or without a prefix for the upper registers; imm32 is bit 16, AVX-512F in EBX of leaf 7.
    if (code[i] != 0xF7 || (code[i + 1] & 0xF8) != 0xC0 || BitConverter.ToUInt32(code, i + 2) != 0x10000)
        continue;
    int at = code.AsSpan(i + 6, Near - 6).IndexOf([(byte)0xA8, (byte)0xE0]);
    if (at < 0)
        continue;
    code[i + 6 + at + 1] = 0xFF;
    held++;
}

if (held == 0)
{
    Console.Error.WriteLine($"{library}: no test for AVX-512 as MLAS compiles it; this build of ONNX Runtime differs.");
    return 1;
}

File.WriteAllBytes(copy, code);
Console.WriteLine($"{held} tests for AVX-512 fail in {copy}.");
return 0;
