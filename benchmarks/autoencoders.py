"""Measure a training step of the default autoencoder beside torch: python benchmarks/autoencoders.py.

A step is forward, backward and the optimiser's move, for one trial of 100 frames and 12 latents. Torch is
an optional partner: where it is installed, the same layers are built of its modules. All contestants take
turns in one process, so that whatever else the machine is doing meets all of them; the fastest of several
repeats counts. See README.md in this folder.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from arhmm import have, take_turns
from common import RESULTS, in_process, markdown, save_csv

COLUMNS = ["task", "contestant", "wall_ms", "cpu_ms", "first_call_s", "times_ours", "note"]
SIZES = {"1 x 64 x 64": [1, 64, 64], "2 x 128 x 128": [2, 128, 128]}


def ours(images, implementation):
    """A call that makes a step of ours."""
    import equinox as eqx
    import jax

    import state_moseq.latents.networks as networks
    from state_moseq.latents.autoencoders import WEIGHTS, make_autoencoder, trainable
    from state_moseq.latents.convolutions import conv, conv_transpose
    from state_moseq.latents.training import _loss, _step, amsgrad

    networks.conv = lambda *args: conv(*args, implementation=implementation)
    networks.conv_transpose = lambda *args: conv_transpose(*args, implementation=implementation)
    model = make_autoencoder("ae", images.shape[1:], 12)
    learned, rest = eqx.partition(model, trainable(model))
    optimizer = amsgrad(1e-4)
    state = {"learned": learned, "memory": optimizer.init(learned)}
    weights = {name: np.float32(value) for name, value in WEIGHTS.items()}
    gradients_of = eqx.filter_jit(
        lambda *args: eqx.filter_value_and_grad(_loss, has_aux=True)(*args)
    )

    def step():
        given = {"images": images, "valid": np.ones(len(images), bool)}
        _, gradients = gradients_of(state["learned"], rest, given, jax.random.key(0), weights)
        moved = _step(optimizer.update, gradients, state["memory"], state["learned"])
        state["learned"], state["memory"] = jax.block_until_ready(moved)

    step()  # while its implementation is in place
    return step


def torch_step(images):
    """A call that makes a step of the same layers in torch."""
    import torch
    from torch import nn

    from state_moseq.latents.convolutions import same_padding
    from state_moseq.latents.networks import Architecture

    sizes, layers = Architecture().sizes(images.shape[1:]), []
    steps = list(zip(Architecture().kernels, Architecture().strides, strict=True))
    pads = [
        [same_padding(n, k, s)[1:] for n in size[1:]]
        for size, (k, s) in zip(sizes, steps, strict=False)
    ]
    for number, (k, s) in enumerate(steps):
        (top, bottom), (left, right) = pads[number]
        layers += [nn.ZeroPad2d((left, right, top, bottom))]
        layers += [nn.Conv2d(sizes[number][0], sizes[number + 1][0], k, s), nn.LeakyReLU(0.05)]
    n_features = int(np.prod(sizes[-1]))
    layers += [nn.Flatten(), nn.Linear(n_features, 12), nn.Linear(12, n_features)]
    layers += [nn.Unflatten(1, sizes[-1])]
    for number, (k, s) in reversed(list(enumerate(steps))):
        layers += [nn.ConvTranspose2d(sizes[number + 1][0], sizes[number][0], k, s)]
        top, left = (p[0] for p in pads[number])
        height, width = sizes[number][1:]
        layers += [Crop(top, left, height, width), nn.LeakyReLU(0.05) if number else nn.Sigmoid()]
    net = nn.Sequential(*layers)
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-4, amsgrad=True)
    x = torch.as_tensor(images).float() / 255

    def step():
        optimizer.zero_grad()
        ((net(x) - x) ** 2).mean().backward()
        optimizer.step()

    return step


def Crop(top, left, height, width):
    """A module of torch that cuts off what was padded."""
    from torch import nn

    class Cut(nn.Module):
        def forward(self, x):
            return x[:, :, top : top + height, left : left + width]

    return Cut()


def step_times(size, repeats, xla):
    """A step on random images."""
    images = np.random.default_rng(0).integers(0, 256, (100, *size), dtype=np.uint8)
    contestants = {"products": (ours(images, "product"), "our default on a CPU")}
    if xla:
        contestants["xla"] = (ours(images, "xla"), "the library's convolutions")
    if have("torch"):
        contestants["torch"] = (torch_step(images), "the same layers")
    return take_turns(contestants, repeats)


def main():
    """Run both sizes, each in a process of its own, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--task", nargs=2, metavar=("NAME", "SETTINGS"))
    parser.add_argument("--gpu", action="store_true", help="let JAX use a GPU")
    parser.add_argument(
        "--no-xla", action="store_true", help="leave out the library's convolutions"
    )
    parser.add_argument("--repeats", type=int, default=5)
    args = parser.parse_args()
    if args.task:
        print(json.dumps({"rows": step_times(**json.loads(args.task[1]))}))
        return
    rows = []
    for name, size in SIZES.items():
        settings = {"size": size, "repeats": args.repeats, "xla": not args.no_xla}
        result = in_process(name, settings, gpu=args.gpu, script=Path(__file__))
        if "error" in result:
            sys.exit(f"{name}: {result['error']}")
        rows += [{"task": name, "load": result["load"]} | row for row in result["rows"]]
    RESULTS.mkdir(exist_ok=True)
    save_csv(RESULTS / ("autoencoders_gpu.csv" if args.gpu else "autoencoders.csv"), rows)
    print(markdown(rows, COLUMNS))
    if not have("torch"):
        print("Not installed, and left out: torch.")


if __name__ == "__main__":
    main()
