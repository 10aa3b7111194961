"""A reader who cannot see the screen uses the program: every step is taken and checked through AT-SPI, the keyboard, or
the command line beside it. Nothing here knows our code; it finds things by the names that a screen reader speaks.

client.py WORK_FOLDER OPI"""
import json
import os
import subprocess
import sys
import time

import pyatspi

WORK, OPI = sys.argv[1], sys.argv[2]
FILE = os.path.join(WORK, "outside.opi")
PATIENCE = 90  # seconds; a build with sanitizers is slow


def wait_for(what, look):
    """The first true answer of `look`, which is asked again and again."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception as error:  # the tree changes while it is read: ask again, and say so if it stays
            found, last = None, error
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"FAILED: waited for {what}")


def program():
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name == "opi-portfolio" and app.childCount:
            return app
    return None


def every(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    for i in range(min(node.childCount, 400)):
        yield from every(node.getChildAtIndex(i), depth + 1)


def find(role, name, within=None, exact=True):
    for node in every(within or APP):
        if node.getRoleName() == role and (node.name == name if exact else name in node.name):
            return node
    return None


def showing(role, name, exact=True):
    for node in every(APP):
        if node.getRoleName() == role and (node.name == name if exact else name in node.name):
            if node.getState().contains(pyatspi.STATE_SHOWING):
                return node
    return None


def press(role, name, exact=True):
    node = wait_for(f"{role} {name!r}", lambda: showing(role, name, exact))
    wait_for(f"{name!r} to be usable", lambda: node.getState().contains(pyatspi.STATE_SENSITIVE))
    node.queryAction().doAction(0)


def choose(menu, item):
    """A line of a menu, as a screen reader takes it: without opening the menu."""
    node = wait_for(f"{menu} > {item}", lambda: find("menu item", item, find("menu item", menu)))
    node.queryAction().doAction(0)


def key(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
    time.sleep(0.3)


def type_text(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "20", text], check=True)


def answer_file_dialog(path):
    """Qt's own dialog: a name, and Enter."""
    wait_for("a file dialog", lambda: next((n for n in every(APP) if n.getRoleName() in ("dialog", "file chooser")
                                            and n.getState().contains(pyatspi.STATE_SHOWING)), None))
    time.sleep(1)
    key("ctrl+a")
    type_text(path)
    time.sleep(1)
    key("Return")
    time.sleep(1)


def projects():
    out = subprocess.run([OPI, "show", FILE, "projects", "--json"], check=True, capture_output=True, text=True).stdout
    return json.loads(out)["projects"]


def titles():
    return sorted(project["title"]["da"] for project in projects())


def expect(what, is_so):
    if not is_so:
        sys.exit(f"FAILED: {what}")
    print("ok  ", what)


APP = wait_for("the program", program)

expect("the window names the file that it has open", wait_for("the title", lambda: find("frame", "outside –", APP, False)))

choose("Filer", "Importér liste …")
answer_file_dialog(os.path.join(WORK, "projects.csv"))
for _ in range(2):
    press("push button", "Fortsæt")
    time.sleep(0.5)
press("push button", "Importér")
wait_for("three imported projects", lambda: len(projects()) == 3)
expect("a list was imported through the wizard",
       titles() == ["Måling af tryksår", "Søvn og lys på plejehjem", "Ældre i bevægelse"])
press("push button", "Vis projekterne")
wait_for("the row of a project", lambda: showing("table cell", "Måling af tryksår"))
expect("the imported projects are in the table", True)

press("push button", "Fortryd: ", False)
wait_for("an empty portfolio", lambda: not projects())
expect("the bottom line's button took the import back", True)
subprocess.run([OPI, "check", FILE], check=True, stdout=subprocess.DEVNULL)

choose("Vis", "English")
expect("the pages have English names", wait_for("English", lambda: find("list item", "Projects")))

choose("View", "Reports")
pdf = os.path.join(WORK, "status.pdf")
press("push button", "Export PDF …")
answer_file_dialog(pdf)
wait_for("the PDF", lambda: os.path.exists(pdf))
with open(pdf, "rb") as file:
    expect("the report was exported", file.read(5) == b"%PDF-")
info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
expect("the report is tagged", "Tagged:          yes" in info)
