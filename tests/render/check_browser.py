"""check_browser.py PROGRAM SOURCE: a browser opens the reports without complaint and prints them on two or three pages of
A4. Skipped (77) where there is no Chromium."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

program, source = sys.argv[1], pathlib.Path(sys.argv[2])
browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if not browser:
    print("no Chromium")
    sys.exit(77)


def browse(folder, *arguments):
    return subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--enable-logging=stderr",
         f"--user-data-dir={folder}/profile", *arguments],
        capture_output=True, text=True, timeout=120)


faults = []
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    page, pdf = pathlib.Path(folder) / "page.html", pathlib.Path(folder) / "page.pdf"
    for name, standard, least, most in [("tan-phuoc-2018", "tt23-2012/commune", 2, 3),
                                        ("xa-vi-du-b-chua-dat-2018", "tt23-2012/commune", 2, 3)]:
        subprocess.run([program, "assess", str(source / "examples" / "data" / (name + ".json")), "--standard", standard,
                        "--format", "html", "-o", str(page)], check=True)
        pdf.unlink(missing_ok=True)
        done = browse(folder, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri())
        if not pdf.exists():
            print("the browser does not run here:", done.stderr[-400:])
            sys.exit(77)
        complaints = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
        faults += [f"{name}: {line}" for line in complaints]
        data = pdf.read_bytes()
        pages = len(re.findall(rb"/Type\s*/Page\b", data))
        if not least <= pages <= most:
            faults.append(f"{name}: {pages} pages")
        # A4 in points, as browsers round it.
        for width, height in re.findall(rb"/MediaBox\s*\[\s*0 0 ([0-9.]+) ([0-9.]+)\s*\]", data):
            if abs(float(width) - 595) > 1.5 or abs(float(height) - 842) > 1.5:
                faults.append(f"{name}: a page of {width} x {height}")
print("\n".join(faults))
sys.exit(1 if faults else 0)
