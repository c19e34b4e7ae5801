"""Writes the checkpoints beside it with PyTorch itself, and expected.json with what they hold. Made with PyTorch 1.13.1."""
import argparse, collections, json, os, pathlib
import numpy, torch

torch.manual_seed(1)
here = pathlib.Path(__file__).parent
expected = {}


def values(shape, first=0.0, dtype=torch.float32):
    count = int(numpy.prod(shape)) if len(shape) else 1
    return (torch.arange(count, dtype=torch.float64) / 8 - 1.3 + first).reshape(shape).to(dtype)


def state(first=0.0):
    return collections.OrderedDict([
        ("conv.weight", values((4, 3, 3, 3), first)), ("bn.weight", values((4,), first)), ("bn.bias", values((4,), first)),
        ("bn.running_mean", values((4,), first)), ("bn.running_var", values((4,), first)),
        ("bn.num_batches_tracked", torch.tensor(7)), ("fc.weight", values((2, 4), first)), ("fc.bias", values((2,), first))])


def expect(name, tensors):
    expected[name] = [
        {"key": key, "dtype": str(value.dtype).removeprefix("torch."), "shape": list(value.shape),
         **({"values": value.to(torch.float32).reshape(-1).tolist()} if value.is_floating_point() else {})}
        for key, value in tensors.items()]


def save(name, content, tensors, **options):
    torch.save(content, here / name, **options)
    expect(name, tensors)


save("zip.pth", state(), state())
save("legacy.pth", state(), state(), _use_new_zipfile_serialization=False)
save("legacy_protocol4.pth", state(), state(), _use_new_zipfile_serialization=False, pickle_protocol=4)
save("protocol4.pth", state(), state(), pickle_protocol=4)

# A module's own state dict carries _metadata, and its parameters are views that nobody detached.
module = torch.nn.Sequential(torch.nn.Conv2d(3, 2, 1), torch.nn.BatchNorm2d(2))
save("module.pth", module.state_dict(), module.state_dict())
save("parameters.pth", dict(module.named_parameters()), {key: value.detach() for key, value in module.named_parameters()})

base = values((6, 4))
shared = values((8,))
views = collections.OrderedDict([
    ("transposed", base.t()), ("columns", base[:, 1:3]), ("every_other", base[::2, ::2]), ("row", base[4]),
    ("channels_last", values((2, 3, 4, 5)).contiguous(memory_format=torch.channels_last)),
    ("expanded", values((3, 1)).expand(3, 4)), ("shared", shared), ("shared_tail", shared[5:]), ("scalar", torch.tensor(2.5)),
    ("empty", torch.empty(0, 3)), ("half", values((5, 3), dtype=torch.float16)), ("half_transposed", values((5, 3), dtype=torch.float16).t()),
    ("bfloat16", values((33,), dtype=torch.bfloat16)), ("double", values((33,), 1 / 3, torch.float64)), ("double_transposed", values((2, 3), 1 / 3, torch.float64).t()),
    ("int64", torch.arange(3)), ("uint8", torch.arange(3, dtype=torch.uint8)), ("bool", torch.tensor([True, False])), ("complex64", torch.zeros(2, dtype=torch.complex64))])
save("views.pth", views, views)
save("views_legacy.pth", views, views, _use_new_zipfile_serialization=False)

# As timm's trainer writes them, from a model that ran in parallel.
parallel = collections.OrderedDict(("module." + key, value) for key, value in state().items())
averaged = collections.OrderedDict(("module." + key, value) for key, value in state(0.5).items())
model = torch.nn.Linear(3, 2)
optimizer = torch.optim.AdamW(model.parameters())
model(torch.ones(1, 3)).sum().backward()
optimizer.step()
save("checkpoint.pth.tar", {
    "epoch": 3, "arch": "tiny", "state_dict": parallel, "optimizer": optimizer.state_dict(), "version": 2,
    "args": argparse.Namespace(lr=0.1, betas=(0.9, 0.999), data=pathlib.PosixPath("/data"), classes=None, tags={"a", "b"}),
    "amp_scaler": {"scale": 65536.0}, "state_dict_ema": averaged, "metric": numpy.float64(71.5), "rng": torch.get_rng_state(), "raw": b"\0\1"}, state(0.5))
save("nested.pth", {"epoch": 1, "model": state(), "big": 1 << 70}, state())
save("swa.pth", {"model_ema": collections.OrderedDict([("n_averaged", torch.tensor(5)), *parallel.items()])}, state())

# Not state dicts.
torch.save(torch.nn.Linear(2, 2), here / "whole_model.pth")
torch.save(torch.nn.Linear(2, 2), here / "whole_model_legacy.pth", _use_new_zipfile_serialization=False)
torch.save([torch.ones(2)], here / "list.pth")
torch.jit.script(torch.nn.ReLU()).save(str(here / "script.pt"))


class Evil:
    def __reduce__(self):
        return os.system, ("touch menut-was-here-once",)


torch.save({"state_dict": state(), "hook": Evil()}, here / "evil.pth")
torch.save({"state_dict": state(), "hook": Evil()}, here / "evil_legacy.pth", _use_new_zipfile_serialization=False)
(here / "expected.json").write_text(json.dumps(expected, separators=(",", ":")) + "\n")
