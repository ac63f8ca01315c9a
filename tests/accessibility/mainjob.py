#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Shortlist developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job by the accessible tree alone, as a screen reader or a voice command does it: import, tag, compare,
apply, see the limit. No pointer and no key: only names, roles, actions, selections and editable texts.

Run by tests/accessibility/run, which gives it a display, a bus and a fresh database."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

SECONDS = 20
ANSWER_MS = 1500
FIRST_VIEW_SECONDS = 60
STEP = 0.1


class Missing(Exception):
    """Something that somebody who uses assistive technology needs is not there."""


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def everything(node):
    """`node` and all below it; what goes while it is looked at is left out."""
    yield node
    try:
        below = list(children(node))
    except GLib.Error:
        return
    for child in below:
        yield from everything(child)


def is_showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.ENABLED)


def matches(node, role, name, showing):
    try:
        if role is not None and node.get_role_name() != role:
            return False
        own = node.get_name() or ""
        return (own == name if not callable(name) else name(own)) and (not showing or is_showing(node))
    except GLib.Error:
        return False


def described(role, name):
    return f"{role or 'anything'} {name if not callable(name) else '(by what it says)'!r}"


def look(place, role, name, showing=True):
    return [node for node in everything(place) if matches(node, role, name, showing)]


def wait(what, ask):
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        found = ask()
        if found:
            return found
        time.sleep(STEP)
    raise Missing(what)


def find(place, role, name, showing=True):
    return wait(f"no {described(role, name)}", lambda: look(place, role, name, showing))[0]


def starting(text):
    return lambda name: name.startswith(text)


def containing(text):
    return lambda name: text in name


def act(node, *names):
    """Does what the control offers under one of these names."""
    offered = [node.get_action_name(index) for index in range(node.get_n_actions())]
    for name in names:
        if name not in offered:
            continue
        try:
            node.do_action(offered.index(name))
        except GLib.Error:
            pass  # what opens a menu or a dialog may answer only once that is closed
        return
    raise Missing(f"{node.get_role_name()} {node.get_name()!r} offers {offered}, none of {names}")


def press(place, name, role="push button"):
    act(find(place, role, name), "Press")


def command(app, name):
    """A command of the menus, which assistive technology reaches without opening them."""
    found = wait(f"no command {name!r}", lambda: [node for role in ("menu item", "check menu item")
                                                 for node in look(app, role, name, showing=False)])
    act(found[0], "Press", "Toggle")


def say(text):
    print(f"-- {text}", flush=True)


def choose(place, start):
    """Chooses the line of a list that begins with `start`; a second call chooses one more."""
    act(find(place, "list item", starting(start)), "Toggle")


def import_samples(app):
    say("import")
    press(app, "Try samples")
    press(app, lambda name: name.startswith("Import ") and name.endswith(" postings"))
    press(app, starting("Show "))
    wait("no postings in the list", lambda: len(look(find(app, "list", "Postings"), "list item", lambda _: True)) > 3)


def choose_only(app, start):
    for line in look(find(app, "list", "Postings"), "list item", lambda _: True):
        selected = line.get_state_set().contains(Atspi.StateType.SELECTED)
        if selected != line.get_name().startswith(start):
            act(line, "Toggle")
    find(app, "label", starting(start))


def tag(app, name):
    say("tag")
    field = find(app, "text", "Add a tag")
    field.set_text_contents(name)
    press(field, "Add this tag")
    find(app, "push button", f"Tag {name}")
    find(find(app, "list", "Views"), "list item", f"{name}, 1 posting")


def compare(app, titles):
    say("compare")
    for title in titles:
        choose_only(app, title)
        command(app, "Add to the comparison")
    press(app, "Compare 2 postings")
    table = find(app, "table", "Comparison")
    for title in titles:
        find(app, None, containing(title))
    find(table, "table row header", "Skills")
    wait("no line that is only in one posting",  # it may stand below what the window shows
         lambda: look(table, "table cell", containing("only here"), showing=False))


def dialog(app, name):
    return find(app, "dialog", name)


def apply(app):
    say("apply")
    command(app, "Show the list")
    choose_only(app, "Backend Engineer")
    press(app, "Confirm limit…")
    press(dialog(app, "Confirm a limit"), "Confirm limit")
    press(app, "Record application…")
    press(dialog(app, "Record a step"), "Record")
    find(app, "push button", starting("Stage: Applied"))


def see_the_limit(app):
    say("see the limit")
    find(find(app, "list", "Views"), "list item", "Lumora, 1 of 2 places taken")
    choose_only(app, "Full-Stack Engineer")  # of the same employer: what would applying there do?
    find(app, "label", lambda text: "2 of 2" in text)


def main():
    Atspi.set_timeout(ANSWER_MS, ANSWER_MS)
    desktop = Atspi.get_desktop(0)
    app = wait("the program is not on the accessibility bus",
               lambda: [one for one in children(desktop) if one.get_name() == "shortlist" and one.get_child_count()])[0]
    started = time.monotonic()
    import_samples(app)
    seconds = time.monotonic() - started
    if seconds > FIRST_VIEW_SECONDS:
        raise Missing(f"a first useful view took {seconds:.0f} s")
    choose_only(app, "Backend Engineer")
    tag(app, "night shift")
    compare(app, ["Backend Engineer", "Senior Data Analyst"])
    apply(app)
    see_the_limit(app)
    say("done")


if __name__ == "__main__":
    try:
        main()
    except Missing as missing:
        sys.exit(f"FAIL: {missing}")
