"""Downloads of data sets, from a server with all kinds of faults."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import numpy as np
import pytest

from tests.training.made_up import unipen
from training.cli import main
from training.data import datasets
from training.data.datasets import load_mnist, load_pendigits

MNIST, PENS = "/mnist.npz", "/pendigits.zip"
LABELS = [3, 1, 4]
CLEAR = 256  # of LZW: forget all sequences
LITERALS = 239  # with a CLEAR they are 30 groups of 8 codes, all still 9 bits long


def mnist_file(labels: list[int]) -> bytes:
    x = np.arange(len(labels) * 784, dtype=np.uint8).reshape(-1, 28, 28)
    y = np.array(labels, dtype=np.uint8)
    file = io.BytesIO()
    np.savez_compressed(file, x_train=x, y_train=y, x_test=x[:1], y_test=y[:1])
    return file.getvalue()


def pens_text(labels: list[int]) -> bytes:
    stroke = np.array([[0.0, 300.0], [50.0, 0.0]])
    return "".join(unipen(label, 7, n, [stroke]) for n, label in enumerate(labels)).encode()


def pens_archive(text: bytes, name: str = "pendigits-orig.tra.Z") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as members:
        members.writestr(name, compressed(text))
    return file.getvalue()


def compressed(content: bytes) -> bytes:
    """Compress as `compress` does without any sequences: each byte is a code of 9 bits."""
    codes: list[int] = []
    for first in range(0, len(content), LITERALS):
        codes += [*content[first : first + LITERALS], CLEAR]
    bits = sum(code << (9 * index) for index, code in enumerate(codes))
    return b"\x1f\x9d\x90" + bits.to_bytes((9 * len(codes) + 7) // 8, "little")


@dataclass
class Origin:
    """What the server has, which requests it received, and how it fails."""

    files: dict[str, bytes]
    asked: list[str] = field(default_factory=list)
    status: int = 200
    breaks_off: bool = False
    tells_length: bool = True


class _Handler(BaseHTTPRequestHandler):
    origin: Origin

    def do_GET(self) -> None:
        origin, content = self.origin, self.origin.files[self.path]
        origin.asked.append(self.path)
        self.send_response(origin.status)
        if origin.tells_length:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2] if origin.breaks_off else content)

    def log_message(self, *_: object) -> None:
        """Log nothing, as the tests check the requests."""


@pytest.fixture
def origin(monkeypatch: pytest.MonkeyPatch) -> Iterator[Origin]:
    """A server that publishes small data sets instead of the real ones."""
    text = pens_text(LABELS)
    origin = Origin({MNIST: mnist_file(LABELS), PENS: pens_archive(text)})
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"origin": origin}))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}"
    monkeypatch.setattr(datasets, "MNIST_FILE", address + MNIST)
    monkeypatch.setattr(datasets, "MNIST_SHA256", hashlib.sha256(origin.files[MNIST]).hexdigest())
    monkeypatch.setattr(datasets, "PENDIGITS_ARCHIVE", address + PENS)
    digest = hashlib.sha256(text).hexdigest()
    monkeypatch.setitem(datasets.PENDIGITS_SHA256, "pendigits-orig.tra", digest)
    yield origin
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that does not exist yet, instead of Keras' own."""
    cache = tmp_path / "keras" / "datasets"
    monkeypatch.setattr(datasets, "CACHE", cache)
    return cache


def mnist_labels() -> list[int]:
    return [int(label) for label in load_mnist(None)[0].labels]


def pens_labels() -> list[int]:
    return [sample.label for sample in load_pendigits(None, "tra")]


both = pytest.mark.parametrize(
    ("load", "path"), [(mnist_labels, MNIST), (pens_labels, PENS)], ids=["mnist", "pens"]
)
Load = Callable[[], list[int]]


def test_mnist_is_downloaded_and_read(origin: Origin) -> None:
    train, test = load_mnist(None)

    assert train.pictures.shape == (3, 28, 28)
    assert train.pictures[0, 0, :3].tolist() == [0, 1, 2]
    assert train.labels.tolist() == LABELS
    assert test.labels.tolist() == LABELS[:1]


def test_pen_digits_are_downloaded_unpacked_and_read(origin: Origin) -> None:
    samples = load_pendigits(None, "tra")

    assert [(sample.label, sample.writer) for sample in samples] == [(3, 7), (1, 7), (4, 7)]
    assert samples[0].strokes[0].tolist() == [[0, -300], [50, 0]]


@both
def test_downloaded_files_are_not_requested_again(origin: Origin, load: Load, path: str) -> None:
    assert load() == load() == LABELS

    assert origin.asked == [path]


@both
@pytest.mark.parametrize("tells_length", [True, False], ids=["of known length", "of any length"])
def test_a_broken_connection_is_reported_and_leaves_nothing(
    origin: Origin, cache: Path, load: Load, path: str, tells_length: bool
) -> None:
    origin.breaks_off, origin.tells_length = True, tells_length

    with pytest.raises((OSError, ValueError), match=r"with --data$"):
        load()

    assert list(cache.iterdir()) == []
    origin.breaks_off = False
    assert load() == LABELS


@both
def test_a_missing_file_is_reported_and_leaves_nothing(
    origin: Origin, cache: Path, load: Load, path: str
) -> None:
    origin.status = 404

    with pytest.raises(OSError, match=r"cannot be downloaded \(.*404 -- Not Found\); .* --data$"):
        load()

    assert list(cache.iterdir()) == []


@pytest.mark.parametrize(
    ("path", "content", "load"),
    [
        (MNIST, mnist_file([9, 9, 9]), mnist_labels),
        (PENS, pens_archive(pens_text([9, 9, 9])), pens_labels),
        (PENS, pens_archive(pens_text(LABELS), name="renamed.Z"), pens_labels),
        (PENS, b"<html>We have moved</html>", pens_labels),
    ],
    ids=["other pictures", "other pens", "another name", "no archive"],
)
def test_a_file_other_than_the_published_one_is_refused(
    origin: Origin, cache: Path, path: str, content: bytes, load: Load
) -> None:
    origin.files[path] = content

    with pytest.raises((OSError, ValueError), match=r"(?i)sha-?256.*with --data$"):
        load()

    assert list(cache.iterdir()) == []


@both
def test_a_damaged_file_in_the_cache_is_fetched_again(
    origin: Origin, cache: Path, load: Load, path: str
) -> None:
    load()
    (file,) = cache.iterdir()
    file.write_bytes(file.read_bytes()[:-200])

    assert load() == LABELS

    assert origin.asked == [path, path]


@both
def test_a_damaged_file_that_cannot_be_fetched_again_is_not_kept(
    origin: Origin, cache: Path, load: Load, path: str
) -> None:
    load()
    (file,) = cache.iterdir()
    file.write_bytes(file.read_bytes()[:-200])
    origin.status = 404

    with pytest.raises(OSError, match="cannot be downloaded"):
        load()

    assert list(cache.iterdir()) == []


def test_the_command_line_prints_the_sentence(
    origin: Origin, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    origin.files[MNIST] = mnist_file([9, 9, 9])

    assert main(["fit", "--output", str(tmp_path / "run")]) == 1

    output = capsys.readouterr().out.splitlines()[-1]
    assert output.startswith("training: mnist.npz cannot be downloaded")
    assert "sha256" in output


def test_a_damaged_file_of_your_own_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mnist.npz"
    for content in (b"", mnist_file(LABELS)[:-200], b"<html>Not here</html>"):
        path.write_bytes(content)

        assert main(["fit", "--data", str(tmp_path)]) == 1

        output = capsys.readouterr().out.splitlines()[-1]
        assert output == f"training: {path} is not a complete mnist.npz; download it again"
