using System.Numerics;
using System.Runtime.InteropServices;

namespace Menut.Weights.PyTorch;

/// <summary>
/// Python's pickle machine (PEP 307, PEP 3154), reduced to what a checkpoint needs: a stack, a memo and the opcodes that make plain
/// values. Where Python would import and call, this asks <see cref="TorchNames"/>, which knows a few names and refuses the rest.
/// One opcode takes constant time, or time in proportion to the bytes or stack it takes, so that a pickle of N bytes ends after N steps.
/// </summary>
internal sealed class PickleMachine(PickleInput input, TorchNames names)
{
    /// <summary>Values of a pickle and slots of its memo; a large network with its optimizer has two hundred thousand.</summary>
    private const int MostValues = 1 << 20;
    private const int LongestName = 256;

    /// <summary>What stands in the memo where nothing was put, and on the stack where a mark is.</summary>
    private static readonly object Nothing = new();
    private static readonly object MarkValue = new();

    private readonly List<object?> _stack = [];
    private readonly List<int> _marks = [];
    private readonly List<object?> _memo = [];
    private int _values;

    /// <summary>Runs one pickle to its end and gives what it describes.</summary>
    /// <exception cref="MenutException">It is broken, larger than the limits, or wants something done.</exception>
    public object? Run()
    {
        while (true)
        {
            var opcode = (PickleOpcode)input.Byte();
            if (opcode == PickleOpcode.Stop)
                return Pop();
            Step(opcode);
        }
    }

    private void Step(PickleOpcode opcode)
    {
        switch (opcode)
        {
            case PickleOpcode.Proto:
                int protocol = input.Byte();
                if (protocol is < 2 or > 5)
                    throw input.Broken($"its pickle has protocol {protocol}, known are 2 to 5");
                break;
            case PickleOpcode.Frame:
                input.UInt64(); // how many bytes to read ahead; they are read as they come
                break;

            case PickleOpcode.None:
                Push(null);
                break;
            case PickleOpcode.NewTrue:
                Push(true);
                break;
            case PickleOpcode.NewFalse:
                Push(false);
                break;
            case PickleOpcode.BinInt:
                Push((long)input.Int32());
                break;
            case PickleOpcode.BinInt1:
                Push((long)input.Byte());
                break;
            case PickleOpcode.BinInt2:
                Push((long)input.UInt16());
                break;
            case PickleOpcode.Long1:
                byte[] digits = input.Bytes(input.Byte());
                var number = new BigInteger(digits);
                Push(number >= long.MinValue && number <= long.MaxValue ? (object)(long)number : number);
                break;
            case PickleOpcode.BinFloat:
                Push(input.BigEndianDouble());
                break;
            case PickleOpcode.BinUnicode:
            case PickleOpcode.BinString: // what Python 2 wrote for names
                Push(input.Text(input.UInt32()));
                break;
            case PickleOpcode.ShortBinUnicode:
            case PickleOpcode.ShortBinString:
                Push(input.Text(input.Byte()));
                break;
            case PickleOpcode.BinUnicode8:
                Push(input.Text(input.UInt64()));
                break;
            case PickleOpcode.BinBytes:
                Push(input.Bytes(input.UInt32()));
                break;
            case PickleOpcode.ShortBinBytes:
                Push(input.Bytes(input.Byte()));
                break;
            case PickleOpcode.BinBytes8:
            case PickleOpcode.ByteArray8:
                Push(input.Bytes(input.UInt64()));
                break;

            case PickleOpcode.EmptyTuple:
                Push(Array.Empty<object?>());
                break;
            case PickleOpcode.Tuple1:
                PushTuple(1);
                break;
            case PickleOpcode.Tuple2:
                PushTuple(2);
                break;
            case PickleOpcode.Tuple3:
                PushTuple(3);
                break;
            case PickleOpcode.Tuple:
                Push(PopToMark());
                break;
            case PickleOpcode.EmptyList:
                Push(new List<object?>());
                break;
            case PickleOpcode.EmptyDict:
                Push(new PickleDictionary());
                break;
            case PickleOpcode.EmptySet:
                Push(new PickleRecord("set"));
                break;
            case PickleOpcode.FrozenSet:
                PopToMark();
                Push(new PickleRecord("frozenset"));
                break;
            case PickleOpcode.Append:
                AddToList([Pop()]);
                break;
            case PickleOpcode.Appends:
            case PickleOpcode.AddItems:
                AddToList(PopToMark());
                break;
            case PickleOpcode.SetItem:
                object? value = Pop();
                AddToDictionary([Pop(), value]);
                break;
            case PickleOpcode.SetItems:
                AddToDictionary(PopToMark());
                break;

            case PickleOpcode.Mark:
                _marks.Add(_stack.Count);
                Push(MarkValue);
                break;
            case PickleOpcode.BinPut:
                Put(input.Byte());
                break;
            case PickleOpcode.LongBinPut:
                Put(input.UInt32());
                break;
            case PickleOpcode.Memoize:
                Put((uint)_memo.Count);
                break;
            case PickleOpcode.BinGet:
                Push(Get(input.Byte()));
                break;
            case PickleOpcode.LongBinGet:
                Push(Get(input.UInt32()));
                break;

            case PickleOpcode.Global:
                string module = input.Line(LongestName);
                Push(names.Find(module, input.Line(LongestName)));
                break;
            case PickleOpcode.StackGlobal:
                if (Pop() is not string { Length: <= LongestName } name || Pop() is not string { Length: <= LongestName } from)
                    throw input.Broken("it names something that is no name");
                Push(names.Find(from, name));
                break;
            case PickleOpcode.Reduce:
            case PickleOpcode.NewObj:
                object?[] arguments = Pop() as object?[] ?? throw input.Broken("it calls something without a tuple of arguments");
                Push(names.Call(Pop(), arguments));
                break;
            case PickleOpcode.NewObjEx:
                Pop();
                object?[] positional = Pop() as object?[] ?? throw input.Broken("it calls something without a tuple of arguments");
                Push(names.Call(Pop(), positional));
                break;
            case PickleOpcode.BinPersId:
                Push(names.Storage(Pop()));
                break;
            case PickleOpcode.Build:
                // State goes to an object that is a plain value or a record here; a state dict's _metadata comes this way.
                Pop();
                if (Top() is not (PickleDictionary or PickleRecord or TorchTensor))
                    throw input.Broken("it sets the state of something that has none");
                break;

            default:
                throw input.Broken($"its pickle has the opcode 0x{(byte)opcode:X2} at byte {input.Consumed - 1}, which no state dict needs");
        }
    }

    private void AddToList(object?[] items)
    {
        if (Top() is List<object?> list)
            list.AddRange(items);
        else if (Top() is not PickleRecord)
            throw input.Broken("it appends to something that is no list");
    }

    private void AddToDictionary(object?[] items)
    {
        if (items.Length % 2 != 0)
            throw input.Broken("it sets a key without a value");
        if (Top() is PickleDictionary dictionary)
        {
            for (int i = 0; i < items.Length; i += 2)
                dictionary.Items.Add((items[i], items[i + 1]));
        }
        else if (Top() is not PickleRecord)
        {
            throw input.Broken("it sets a key of something that is no dict");
        }
    }

    private void Push(object? value)
    {
        if (++_values > MostValues)
            throw input.Broken($"its pickle has more than {MostValues} values");
        _stack.Add(value);
    }

    private object? Top() => _stack.Count > 0 && _stack[^1] != MarkValue
        ? _stack[^1]
        : throw input.Broken("its pickle takes from an empty stack");

    private object? Pop()
    {
        object? value = Top();
        _stack.RemoveAt(_stack.Count - 1);
        return value;
    }

    private void PushTuple(int length)
    {
        object?[] items = new object?[length];
        for (int i = length - 1; i >= 0; i--)
            items[i] = Pop();
        Push(items);
    }

    private object?[] PopToMark()
    {
        if (_marks.Count == 0)
            throw input.Broken("its pickle lacks a mark");
        int mark = _marks[^1];
        _marks.RemoveAt(_marks.Count - 1);
        object?[] items = CollectionsMarshal.AsSpan(_stack)[(mark + 1)..].ToArray();
        _stack.RemoveRange(mark, _stack.Count - mark);
        return items;
    }

    private void Put(uint slot)
    {
        if (slot >= MostValues)
            throw input.Broken($"its pickle puts into slot {slot} of its memo");
        object? value = Top();
        while (_memo.Count <= slot)
            _memo.Add(Nothing);
        _memo[(int)slot] = value;
    }

    private object? Get(uint slot) => slot < _memo.Count && _memo[(int)slot] != Nothing
        ? _memo[(int)slot]
        : throw input.Broken($"its pickle takes from slot {slot} of its memo, which is empty");
}
