"""PySide6 6.12.0 on Python 3.11 loses a reference to None at every void call, and aborts in the end."""

import subprocess
import sys

import pytest

CALLS = 20_000

# In a process of its own: what is looked for ends a process.
PROGRAM = f"""
import gc, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label, action, timer = QLabel(), QAction(), QTimer()
def call_once():
    label.setText("9:41")
    label.setToolTip("9:41")
    action.setEnabled(True)
    timer.start(60_000)
    timer.stop()
    label.parent()
call_once()
gc.collect()
before = sys.getrefcount(None)
for _ in range({CALLS} // 5):
    call_once()
gc.collect()
print(sys.getrefcount(None) - before)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_none_keeps_its_references_through_many_void_calls() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=50, check=False)
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 100, f"None's reference count moved by {done.stdout.strip()}"
