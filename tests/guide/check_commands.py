"""Runs every command line of the program that a document shows.

usage: check_commands.py PROGRAM PROJECT_FOLDER DOCUMENT...

The commands stand in blocks of sh. They run in a folder of their own, in which the files that they name are examples of
the project, one after the other, so that what one writes is there for the next. Each must end with status 0.
"""

import json
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

# What the names in the documents stand for.
FILES = {
    "dossier.json": "examples/data/xa-vi-du-a-dat-2023.json",
    "before.json": "examples/data/xa-vi-du-b-chua-dat-2018.json",
    "after.json": "examples/data/xa-vi-du-a-dat-2018.json",
    "province.json": "examples/data/quy-dinh-tinh-vi-du.json",
}
COMMUNES = ["examples/data/xa-vi-du-a-dat-2023.json", "examples/data/xa-vi-du-b-chua-dat-2018.json"]
REPORT = (
    "Năm 2018, Đảng ủy xã Ví Dụ ban hành Nghị quyết số 67-NQ/ĐU ngày 25/01/2018. Có 8/8 thôn đăng ký. "
    "Trên địa bàn huyện xảy ra 03 vụ cháy.\n"
)


def main() -> int:
    program, project = sys.argv[1], pathlib.Path(sys.argv[2])
    commands = []
    for document in sys.argv[3:]:
        text = pathlib.Path(document).read_text(encoding="utf-8")
        for block in re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
            commands += [line for line in block.splitlines() if line.startswith("criterion19 ")]
    if not commands:
        print("no command was found")
        return 1
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, source in FILES.items():
            shutil.copy(project / source, pathlib.Path(folder) / name)
        (pathlib.Path(folder) / "report.txt").write_text(REPORT, encoding="utf-8")
        communes = [json.loads((project / source).read_text(encoding="utf-8")) for source in COMMUNES]
        (pathlib.Path(folder) / "communes.ndjson").write_text(
            "".join(json.dumps(commune, ensure_ascii=False) + "\n" for commune in communes), encoding="utf-8"
        )
        for command in commands:
            arguments = shlex.split(command, comments=True)[1:]
            done = subprocess.run([program, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=False)
            print(f"{done.returncode} {command}")
            if done.returncode != 0:
                print(done.stderr)
                faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main())
