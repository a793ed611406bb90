"""Gets frontdesk running from a fresh checkout: installs what is missing, then opens the program or checks it.

    python3 packaging/start.py              opens the program on a demo estate
    python3 packaging/start.py test         runs every check: lint, types, contracts, tests
    python3 packaging/start.py run -- ...   runs a frontdesk command, such as: run -- check

Everything goes into .venv beside this folder; on Debian and its kin Qt's system libraries come by apt-get.
Needs Python 3.11 or newer and nothing else. The second time it installs nothing and says nothing.
"""

# Only syntax that an older Python can read, up to the sentence that names the Python it needs.
import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
PROJECT = ROOT / "pyproject.toml"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"

UNFINISHED = VENV / "unfinished"
"""Lies in .venv while packages are being installed; if it is there at the start, that was cut short and is redone."""

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt loads even without a screen: library → Debian package."""

SCREEN_LIBRARIES = {
    "libcups.so.2": "libcups2",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt loads besides to open windows and to find printers."""

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-logo"),
    ("pytest", "-n", "auto", "--dist", "worksteal"),
)


def main(words: list) -> int:
    """Do what the command line asks; the exit code is that of the program or, for the checks, 1 when one failed."""
    if sys.version_info < (3, 11):
        return refuse("frontdesk needs Python 3.11 or newer; this is Python {}.{}.".format(*sys.version_info[:2]))
    os.environ["PYTHONUTF8"] = "1"
    if words == ["test"]:
        return test()
    if not words:
        return show_demo()
    if words[0] == "run":
        arguments = words[1:]
        return run(arguments[1:] if arguments[:1] == ["--"] else arguments)
    print(__doc__)
    return 0 if words[0] in ("-h", "--help") else 2


def show_demo() -> int:
    """Open the window on a demo estate; without a screen, take pictures of it instead."""
    if has_screen():
        return run(["--demo"])
    print(
        "This machine has no screen: instead of opening, the window is shown in pictures in the folder tour.",
        flush=True,
    )
    return run(["tour", "--out", "tour"])


def run(arguments: list) -> int:
    """Run the frontdesk command in the folder that the caller is in."""
    if has_screen():
        install("window", QT_LIBRARIES | SCREEN_LIBRARIES, ".")
    else:
        install("pictures", QT_LIBRARIES, ".")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    program = [str(PROGRAMS / "frontdesk"), *arguments]
    if os.name == "posix":
        os.execv(program[0], program)  # in this process's place: who ends this command ends the program, not only us
    return subprocess.run(program, check=False).returncode


def test() -> int:
    """Run all checks, also after one has failed, pytest last."""
    install("tests", QT_LIBRARIES, ".[dev]")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    results = [subprocess.run([PROGRAMS / check[0], *check[1:]], cwd=ROOT, check=False).returncode for check in CHECKS]
    failed = [" ".join(check) for check, result in zip(CHECKS, results, strict=True) if result]
    return refuse("Failed: {}".format(", ".join(failed))) if failed else 0


def has_screen() -> bool:
    """Whether a window can be shown here."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install(purpose: str, libraries: dict, requirement: str) -> None:
    """Bring .venv and the system to what `purpose` needs, once; a stamp in .venv remembers that it was done."""
    stamp = VENV / f"ready-for-{purpose}"
    wanted = digest()
    if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted and not UNFINISHED.exists():
        return
    install_system_packages(libraries)
    if UNFINISHED.exists() or not belongs_here():
        tell("Making .venv")
        # pip follows by itself, so that a .venv interrupted at any point is known by its missing or unfinished pip.
        call(sys.executable, "-m", "venv", "--clear", "--without-pip", VENV)
        UNFINISHED.touch()
        call(PYTHON, "-m", "ensurepip")
    UNFINISHED.touch()
    tell("Installing what frontdesk needs into .venv (the first time some 400 MB)")
    # The build tool comes first and pinned too; pip would fetch the newest one into a separate place at every install.
    pip_install("hatchling")
    pip_install("--no-build-isolation", "--editable", requirement)
    UNFINISHED.unlink()
    stamp.write_text(wanted, encoding="ascii")


def digest() -> str:
    """What a finished .venv depends on, as one hex number: the place, the Python, the dependencies and their pins."""
    place = f"{ROOT} {sys.version_info[:2]}".encode()
    return hashlib.sha256(place + PROJECT.read_bytes() + CONSTRAINTS.read_bytes()).hexdigest()


def belongs_here() -> bool:
    """Whether .venv was made in this place and for this Python, starts, and has pip."""
    # The programs in it name the place where they were installed, so those of a moved checkout do not start.
    if not PYTHON.exists() or f" {VENV}\n" not in (VENV / "pyvenv.cfg").read_text(encoding="utf-8"):
        return False
    question = f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return subprocess.run([PYTHON, "-c", question], capture_output=True, check=False).returncode == 0


def pip_install(*arguments: str) -> None:
    """Install by pip as this machine has it set up, in the pinned releases."""
    try:
        call(PYTHON, "-m", "pip", "install", "--no-input", "--constraint", CONSTRAINTS, *arguments)
    except SystemExit:
        UNFINISHED.unlink()  # a pip that fails by itself, for want of a network say, has put everything back
        raise


def install_system_packages(libraries: dict) -> None:
    """Install the Debian packages that are missing, or stop with the line that an administrator must run."""
    missing = [name for name in libraries if sys.platform == "linux" and not loads(name)]
    packages = [libraries[name] for name in missing]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python{}.{}-venv".format(*sys.version_info[:2]))
    if not packages:
        return
    if shutil.which("apt-get") is None:
        sys.exit(refuse("Install these first, with this system's own tools: Python's venv, " + ", ".join(missing)))
    line = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    as_root = administrator()
    if as_root is None:
        sys.exit(refuse(f"An administrator (root, or sudo) must first run this line:\n\n    {shlex.join(line)}\n"))
    tell("Installing with apt-get: " + " ".join(packages))
    # The lists of a fresh machine are empty and those of an old one stale; only then is it worth fetching them.
    if subprocess.run([*as_root, *line], stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode:
        call(*as_root, "apt-get", "update")
        call(*as_root, *line)


def loads(library: str) -> bool:
    """Whether the dynamic linker finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def administrator() -> "list | None":
    """The words to put before a command that root must run; None when this user cannot become root unasked."""
    unattended = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return unattended
    sudo = ["sudo", "--non-interactive"]
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0:
        return [*sudo, *unattended]
    return None


def call(*command: "str | Path") -> None:
    """Run a step of the installation; a failed one ends the program with its own words above ours."""
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode:
        sys.exit(refuse(f"This step failed: {shlex.join(map(str, command))}"))


def tell(sentence: str) -> None:
    print(sentence + " …", flush=True)


def refuse(sentence: str) -> int:
    """Say on stderr why it does not go on; the exit code for that."""
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
