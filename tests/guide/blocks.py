"""The programs in the documentation, each with what it prints.

usage: blocks.py extract OUT_FOLDER FILE...   writes program_N.cpp and program_N.txt for every block of C++
       blocks.py check PROGRAM EXPECTED_FILE  runs the program and compares what it prints

A block of C++ (```cpp) is a whole program. A block of text (```text) right after it is what it prints; without one
nothing is compared.
"""

import pathlib
import re
import subprocess
import sys

BLOCK = re.compile(r"^```cpp\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.DOTALL | re.MULTILINE)


def write_if_changed(path: pathlib.Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def extract(folder: pathlib.Path, files: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    number = 0
    for file in files:
        text = pathlib.Path(file).read_text(encoding="utf-8")
        blocks = list(BLOCK.finditer(text))
        if len(blocks) != text.count("```cpp\n"):
            sys.exit(f"{file}: a block of C++ does not end")
        for block in blocks:
            number += 1
            line = text.count("\n", 0, block.start(1)) + 1
            write_if_changed(folder / f"program_{number}.cpp", f'#line {line} "{file}"\n{block[1]}')
            write_if_changed(folder / f"program_{number}.txt", block[2] or "")
    print(number, end="")


def check(program: str, expected_file: str) -> None:
    expected = pathlib.Path(expected_file).read_text(encoding="utf-8")
    done = subprocess.run([program], capture_output=True, encoding="utf-8")
    if done.returncode != 0:
        sys.exit(f"status {done.returncode}\n{done.stdout}{done.stderr}")
    if expected and done.stdout != expected:
        sys.exit(f"the documentation says:\n{expected}\nthe program says:\n{done.stdout}")


if __name__ == "__main__":
    if len(sys.argv) >= 4 and sys.argv[1] == "extract":
        extract(pathlib.Path(sys.argv[2]), sys.argv[3:])
    elif len(sys.argv) == 4 and sys.argv[1] == "check":
        check(sys.argv[2], sys.argv[3])
    else:
        sys.exit(__doc__)
