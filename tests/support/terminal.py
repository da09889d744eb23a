"""Runs a command on a terminal of its own and plays the person at it.

python3 terminal.py '[["what is waited for", "what is then typed"], ...]' COMMAND ARGUMENT...

Types when the program reads keys; Ctrl-C at any time.

Prints what the terminal shows as it comes, and ends with the command's exit code. TERMINAL_SECONDS: the longest it may take.
"""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

LONGEST_SECONDS = float(os.environ.get("TERMINAL_SECONDS", "25"))
ROWS, COLUMNS = 30, 100
CTRL_C = "\u0003"


def reads_keys(terminal: int) -> bool:
    """Whether the program takes each key as it comes, as a prompt does."""
    local_modes = termios.tcgetattr(terminal)[3]
    return not local_modes & termios.ICANON


def main() -> int:
    turns = json.loads(sys.argv[1])
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(sys.argv[2], sys.argv[2:])
    # A terminal of no columns makes every letter a line of its own.
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    shown = b""
    seen = 0
    end = time.monotonic() + LONGEST_SECONDS
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 0.1)
        if ready:
            try:
                part = os.read(terminal, 65536)
            except OSError:  # Linux says so when the other side is closed.
                break
            if not part:
                break
            shown += part
            sys.stdout.buffer.write(part)
            sys.stdout.flush()
        if not turns:
            continue
        wait, text = turns[0]
        found = shown.find(wait.encode(), seen)
        # Between two questions nobody reads keys: what is typed then is echoed, and may be lost.
        if found >= 0 and (text in ("", CTRL_C) or reads_keys(terminal)):
            seen = found + len(wait.encode())
            os.write(terminal, text.encode())
            turns.pop(0)
    else:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


sys.exit(main())
