"""A reader who cannot see the screen uses the program: every step is taken and checked through AT-SPI, the keyboard, or
the command line beside it. Nothing here knows our code; it finds things by the names that a screen reader speaks.

client.py WORK_FOLDER OPI PROGRAM PROCESS"""
import atexit
import json
import os
import signal
import subprocess
import sys
import time

import pyatspi
from gi.repository import Atspi

WORK, OPI, PROGRAM, PROCESS = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
FILE = os.path.join(WORK, "outside.opi")
PATIENCE = 90  # seconds; a build with sanitizers is slow
Atspi.set_timeout(30_000, 60_000)  # milliseconds for an answer; it gives up after less than one
OLD, NEW = "Måling af tryksår", "Forebyggelse af tryk"


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


def choose(menu, item, exact=True):
    """A line of a menu, as a screen reader takes it: without opening the menu."""
    node = wait_for(f"{menu} > {item}", lambda: find("menu item", item, find("menu item", menu), exact))
    node.queryAction().doAction(0)


def key(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "20", text], check=True)


def has(node, state):
    return node.getState().contains(state)


def focused(role):
    """What of this role has the keyboard."""
    for node in every(APP):
        if node.getRoleName() == role and has(node, pyatspi.STATE_FOCUSED) and has(node, pyatspi.STATE_SHOWING):
            return node
    return None


def text_of(node):
    return node.queryText().getText(0, -1)


def replace_text(field, text):
    """What stands in the field is marked and typed over; it is there when the program says that it is."""
    wait_for("the keyboard in the field", lambda: has(field, pyatspi.STATE_FOCUSED))
    key("ctrl+a")
    type_text(text)
    wait_for(f"{text!r} in the field", lambda: text_of(field) == text)


def answer_file_dialog(path):
    """Qt's own dialog: a name, and Enter."""
    def dialog():
        return next((n for n in every(APP) if n.getRoleName() in ("dialog", "file chooser")
                     and has(n, pyatspi.STATE_SHOWING)), None)

    wait_for("a file dialog", dialog)
    replace_text(wait_for("the field for the name", lambda: focused("text")), path)
    key("Return")
    wait_for("the dialog to close", lambda: dialog() is None)


class Table:
    """A table as a screen reader goes through it: by rows and columns, their headings, and the cell in focus."""

    def __init__(self, name):
        self.node = wait_for(f"the table {name!r}", lambda: showing("table", name))
        self.table = self.node.queryTable()

    def column(self, heading):
        return next(i for i in range(self.table.nColumns) if self.table.getColumnHeader(i).name == heading)

    def row(self, name):
        return next((i for i in range(self.table.nRows) if self.table.getRowHeader(i).name == name), None)

    def cell(self, row, heading):
        number = wait_for(f"the row {row!r}", lambda: (self.row(row) or 0) + 1 if self.row(row) is not None else None) - 1
        return self.table.getAccessibleAt(number, self.column(heading))

    def go_to(self, row, heading):
        """The keyboard goes to the cell, and the cell says that it has it."""
        cell = self.cell(row, heading)
        if not cell.queryComponent().grabFocus():
            sys.exit(f"FAILED: the cell {row!r}, {heading!r} does not take the keyboard")
        # Asked again while the window is not the active one yet, as on a busy machine; and looked for anew, as a table
        # that was just filled has other cells.
        def focused_cell():
            found = self.table.getAccessibleAt(self.row(row), self.column(heading))
            if has(found, pyatspi.STATE_FOCUSED):
                return [found]  # a cell without children counts as nothing
            found.queryComponent().grabFocus()
            return None

        return wait_for(f"the cell {row!r}, {heading!r} in focus", focused_cell)[0]

    def type_into(self, row, heading, text):
        """F2, the text, Enter. The editor has the name of the column."""
        self.go_to(row, heading)
        key("F2")
        editor = wait_for("an editor", lambda: focused("text"))
        if editor.name != heading:
            sys.exit(f"FAILED: the editor is called {editor.name!r}, not {heading!r}")
        replace_text(editor, text)
        key("Return")


def area(node):
    return node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)


def lies_within(inner, outer):
    return (inner.width > 0 and inner.height > 0 and outer.x <= inner.x and outer.y <= inner.y
            and inner.x + inner.width <= outer.x + outer.width and inner.y + inner.height <= outer.y + outer.height)


def projects():
    out = subprocess.run([OPI, "show", FILE, "projects", "--json"], check=True, capture_output=True, text=True).stdout
    return json.loads(out)["projects"]


def titles():
    return sorted(project["title"]["da"] for project in projects())


def milestone(title):
    """What the file holds of it."""
    copy = os.path.join(WORK, "all.json")
    subprocess.run([OPI, "export", FILE, "--output", copy], check=True, stdout=subprocess.DEVNULL)
    with open(copy, encoding="utf-8") as file:
        rows = json.load(file)["tables"]["milestone"]
    return next((row for row in rows if title in row.values()), {})


def readiness():
    """Of the projects that are assessed."""
    out = subprocess.run([OPI, "show", FILE, "readiness", "--json"], check=True, capture_output=True, text=True).stdout
    return [project for project in json.loads(out) if project["assessed_on"]]


def focused_level(level):
    """The button of the level, when it has the keyboard: it is called "Rater: 7 – what the level means"."""
    return next((n for n in every(APP) if has(n, pyatspi.STATE_FOCUSED) and f": {level} – " in n.name), None)


def rate(level):
    """The keyboard is on the first level; the digit chooses, and says so."""
    key(str(level))
    button = wait_for(f"level {level} in focus", lambda: focused_level(level))
    wait_for(f"level {level} to be chosen", lambda: has(button, pyatspi.STATE_CHECKED))


def assess_from_the_keyboard(levels, part, of_part):
    """From the button of the readiness tab on with nothing but keys: nine dimensions, a part of the package, the end."""
    begin = wait_for("the button", lambda: showing("push button", "Ny vurdering"))
    begin.queryComponent().grabFocus()
    wait_for("the button in focus", lambda: has(begin, pyatspi.STATE_FOCUSED))
    key("space")
    for level in levels:
        wait_for("an unrated dimension", lambda: focused_level(0))
        rate(level)
        key("Next")
    wait_for("the package in focus", lambda: focused("table cell") or focused("table"))
    Table("Innovationspakke").type_into("Ny komponent …", "Navn", part)
    wait_for("the part in the table", lambda: Table("Innovationspakke").row(part) is not None)
    key("Next")
    wait_for("the readiness of the part", lambda: focused_level(0))
    rate(of_part[0])
    key("Tab")
    wait_for("the use of the part", lambda: focused_level(0))
    rate(of_part[1])
    key("Next")
    wait_for("the field at the end", lambda: focused("text"))
    key("Return")
    wait_for("the closed assessment in the file", readiness)


def mark_of_a_chart(chart, text):
    """A chart is a list to a reader, and each of its marks a sentence in it."""
    return find("list item", text, wait_for(f"the chart {chart!r}", lambda: showing("list", chart)))


def expect(what, is_so):
    if not is_so:
        sys.exit(f"FAILED: {what}")
    print("ok  ", what)


APP = wait_for("the program", program)

expect("the window names the file that it has open", wait_for("the title", lambda: find("frame", "outside –", APP, False)))

choose("Filer", "Importér liste …")
answer_file_dialog(os.path.join(WORK, "projects.csv"))
for step in ("2 Kolonner", "3 Forhåndsvisning"):
    press("push button", "Fortsæt")
    wait_for(f"the step {step!r}", lambda: showing("page tab list", step))
press("push button", "Importér")
wait_for("three imported projects", lambda: len(projects()) == 3)
expect("a list was imported through the wizard",
       titles() == ["Måling af tryksår", "Søvn og lys på plejehjem", "Ældre i bevægelse"])
press("push button", "Vis projekterne")

table = Table("Projekter")
cell = table.go_to(OLD, "Titel")
expect("the imported projects are in the table, and a cell takes the keyboard", cell.name == OLD)
expect("a cell is selected when it has the keyboard", wait_for("it", lambda: has(cell, pyatspi.STATE_SELECTED)))
heading = table.table.getColumnHeader(table.column("Titel"))
middle = area(cell).x + area(cell).width // 2, area(cell).y + area(cell).height // 2
there = table.node.queryComponent().getAccessibleAtPoint(*middle, pyatspi.DESKTOP_COORDS)
expect("a cell is where the screen shows it: in the table, below its heading, and found at its place",
       lies_within(area(cell), area(table.node)) and there.name == OLD
       and (area(heading).x, area(heading).width) == (area(cell).x, area(cell).width)
       and area(heading).y + area(heading).height <= area(cell).y)
number = cell.getIndexInParent()
expect("a cell knows its row and column",
       (table.table.getRowAtIndex(number), table.table.getColumnAtIndex(number)) == (table.row(OLD), table.column("Titel")))
table.table.getRowColumnExtentsAtIndex(table.node.childCount - 1)  # answers wrongly in Qt 6.4, but must not bring us down

table.type_into(OLD, "Titel", NEW)
wait_for("the new title in the file", lambda: NEW in titles())
expect("a title was edited in its cell, and the cell says so", wait_for("it", lambda: cell.name == NEW))
wait_for("the keyboard in the table", lambda: focused("table cell"))
press("push button", "Fortryd: ", False)
wait_for("the old title in the file", lambda: OLD in titles() and NEW not in titles())
expect("the bottom line's button took the edit back", wait_for("it", lambda: cell.name == OLD))

def import_the_next_edition():
    """A day of one project is another, and one cell is no date; one day was changed here."""
    table.type_into(OLD, "Start", "02.09.2025")
    with open(os.path.join(WORK, "projects.csv"), encoding="utf-8") as file:
        text = file.read().replace("31.12.2027", "30.06.2028").replace("15.03.2024", "snart")
    second = os.path.join(WORK, "projects 2.csv")
    with open(second, "w", encoding="utf-8") as file:
        file.write(text)
    choose("Filer", "Importér liste …")
    answer_file_dialog(second)
    for step in ("2 Kolonner", "3 Forhåndsvisning"):
        press("push button", "Fortsæt")
        wait_for(f"the step {step!r}", lambda: showing("page tab list", step))
    preview = Table("Hvad der vil ske")
    cell = wait_for("the doubtful row first", lambda: preview.table.getAccessibleAt(0, preview.column("Startdato")))
    expect("the preview has the doubtful row first, and its cell says why", "snart – " in cell.name)
    wait_for("the cell in focus", lambda: has(cell, pyatspi.STATE_FOCUSED) or (cell.queryComponent().grabFocus() and False))
    key("F2")
    replace_text(wait_for("an editor", lambda: focused("text")), "15.03.2024")
    key("Return")
    press("page tab", "Tvivlsomme celler (0)")
    expect("a doubtful cell was mended in the preview", True)

    press("page tab", "Forskelle (2)")
    preview = Table("Hvad der vil ske")
    rows = {preview.table.getAccessibleAt(row, preview.column("Felt")).name: row for row in range(2)}
    becomes = lambda field: preview.table.getAccessibleAt(rows[field], preview.column("Hvad der sker med den")).name
    expect("what the list changed is taken, and what was changed here stays",
           becomes("Slut") == "Fra listen" and becomes("Start") == "Forbliver, som det er")
    cell = preview.table.getAccessibleAt(rows["Slut"], 0)
    wait_for("the difference in focus",
             lambda: has(cell, pyatspi.STATE_FOCUSED) or (cell.queryComponent().grabFocus() and False))
    press("push button", "Behold, som det er her")
    wait_for("the decision", lambda: becomes("Slut") == "Forbliver, som det er")
    press("push button", "Som reglen siger")
    wait_for("the rule again", lambda: becomes("Slut") == "Fra listen")
    press("push button", "Importér")
    ends = lambda: {project["title"]["da"]: project["end"] for project in projects()}
    wait_for("the new day in the file", lambda: ends()["Ældre i bevægelse"] == "2028-06-30")
    expect("the next edition was imported as decided", len(projects()) == 3)
    for _ in range(2):  # the import, the day
        choose("Rediger", "Fortryd: ", False)
    wait_for("the old day in the file", lambda: ends()["Ældre i bevægelse"] == "2027-12-31")


def look_at_the_backups():
    """One was made before the import."""
    choose("Filer", "Sikkerhedskopier …")
    backups = Table("Sikkerhedskopier")
    reasons = lambda: [backups.table.getAccessibleAt(row, backups.column("Hvorfor")).name
                       for row in range(backups.table.nRows)]
    expect("a backup was made before the import", wait_for("it", lambda: "Før en stor ændring" in reasons()))
    row = reasons().index("Før en stor ændring")
    expect("it was read through, and is whole",
           wait_for("it", lambda: backups.table.getAccessibleAt(row, backups.column("Tilstand")).name == "Hel"))
    cell = backups.table.getAccessibleAt(row, 0)
    wait_for("the backup in focus",
             lambda: has(cell, pyatspi.STATE_FOCUSED) or (cell.queryComponent().grabFocus() and False))
    expect("it can be restored", wait_for("the button", lambda: has(showing("push button", "Gendan den valgte sikkerhedskopi"),
                                                                   pyatspi.STATE_SENSITIVE)))
    choose("Vis", "Projekter")


def be_killed_in_the_middle_of_a_word():
    """And be started again: what was typed is offered, and is in its cell."""
    global APP
    Table("Projekter").go_to(OLD, "Titel")
    key("F2")
    editor = wait_for("an editor", lambda: focused("text"))
    replace_text(editor, "Et halvt or")
    time.sleep(2)  # a third of a second, and a slow machine
    os.kill(PROCESS, signal.SIGKILL)
    wait_for("the program to be gone", lambda: program() is None)
    expect("nothing that was not confirmed is in the file", OLD in titles())
    with open(os.path.join(WORK, "program.log"), "ab") as log:
        again = subprocess.Popen([PROGRAM, FILE], stdout=log, stderr=log)
    atexit.register(again.kill)
    APP = wait_for("the program again", program)
    press("push button", "Skriv videre")
    editor = wait_for("the editor with what was typed", lambda: focused("text"))
    expect("half a word survived that the program was killed", wait_for("it", lambda: text_of(editor) == "Et halvt or"))
    replace_text(editor, NEW)
    key("Return")
    wait_for("the new title in the file", lambda: NEW in titles())
    choose("Rediger", "Fortryd: ", False)
    wait_for("the old title in the file", lambda: OLD in titles())


def gate_of(title):
    """The gate that a project is to pass next, as the command line tells it."""
    out = subprocess.run([OPI, "show", FILE, "gates", "--json"], check=True, capture_output=True, text=True).stdout
    code = next(project["code"] for project in projects() if project["title"]["da"] == title)
    return next((gate for gate in json.loads(out)["gates"] if gate["project"] == code), None)


def pass_a_gate():
    """The project is placed in the first phase and taken through its gate, with what is missing as conditions."""
    press("push button", "Flyt til fase …")
    press("push button", "Flyt")
    wait_for("the first phase in the file", lambda: (gate_of(OLD) or {}).get("gate") == "G1")
    press("page tab", "Beslutningspunkt")
    press("push button", "Beslut ved beslutningspunktet …")
    for name, text in (("Besluttet af", "Styregruppen"), ("Begrundelse", "Resten er på vej")):
        field = wait_for(f"the field {name!r}", lambda: showing("text", name))
        wait_for("the field in focus", lambda: has(field, pyatspi.STATE_FOCUSED) or (field.queryComponent().grabFocus() and False))
        replace_text(field, text)
    press("push button", "Registrér beslutningen")
    wait_for("the next gate in the file", lambda: gate_of(OLD)["gate"] == "G2")
    gate = gate_of(OLD)
    expect("a project was taken through a gate, and what it lacked is followed up",
           gate["last_decision"]["verdict"] == "conditional" and gate["open_conditions"] > 0)
    for _ in range(2):  # the decision, the move
        choose("Rediger", "Fortryd: ", False)
    wait_for("the project where it was", lambda: gate_of(OLD) is None)


import_the_next_edition()
look_at_the_backups()
be_killed_in_the_middle_of_a_word()
table = Table("Projekter")

table.go_to(OLD, "Titel").queryAction().doAction(0)
pass_a_gate()
press("page tab", "Milepæle")
milestones = Table("Milepæle")
milestones.type_into("Ny milepæl …", "Titel", "Pilot")
milestones.type_into("Pilot", "Planlagt dato", "01.10.2027")  # with a date it can be a row
wait_for("the milestone in the file", lambda: "2027-10-01" in milestone("Pilot").values())
expect("a milestone was added and dated on the page of the project",
       wait_for("it", lambda: "2027" in milestones.cell("Pilot", "Planlagt dato").name))

press("page tab", "Parathed")
CODES = ["USE", "SOL", "EFF", "REG", "BUS", "PRO", "IPR", "ORG", "SOC"]
LEVELS = [5, 4, 3, 6, 2, 4, 3, 5, 4]
assess_from_the_keyboard(LEVELS, "Sensorpude", (7, 4))
found = readiness()[0]
expect("a project was assessed from the keyboard: nine dimensions, and a part of the package",
       [found["dimensions"][code]["claimed"] for code in CODES] == LEVELS
       and found["package_score"] == 28 and [part["da"] for part in found["bottlenecks"]] == ["Sensorpude"])
choose("Rediger", "Fortryd: ", False)
wait_for("the assessment to be open again", lambda: not readiness())
for _ in range(1 + len(LEVELS) + 3):  # the beginning, the levels, the part with two of its own
    choose("Rediger", "Fortryd: ", False)

choose("Vis", "Overblik")
expect("a chart says its marks", wait_for("a mark", lambda: mark_of_a_chart("Fra udvikling til marked", "Behov: 0 projekter")))

for what, is_undone in (("the milestone", lambda: not milestone("Pilot")), ("the import", lambda: not projects())):
    choose("Rediger", "Fortryd: ", False)
    wait_for(f"{what} to be undone", is_undone)
expect("the menu took all back, the import last", True)
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
title = next(line for line in info.splitlines() if line.startswith("Title:"))
expect(f"its title is in English: {title[6:].strip()}", "Portfolio status" in title)
