# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told by a running program: its accessible tree, over at-spi."""
import sys

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as missing:
    sys.exit(f"The accessible tree cannot be read: {missing}. Debian's packages python3-gi, gir1.2-atspi-2.0 and "
             "at-spi2-core are needed; scripts/install-dependencies tests installs them.")

# What lies around other things; nothing that a key could be meant for.
CONTAINERS = {Atspi.Role.PANEL, Atspi.Role.LIST, Atspi.Role.DIALOG, Atspi.Role.FRAME, Atspi.Role.FILLER,
              Atspi.Role.APPLICATION, Atspi.Role.POPUP_MENU, Atspi.Role.GROUPING, Atspi.Role.SCROLL_PANE}
PRESSED = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.MENU_ITEM,
           Atspi.Role.LINK, Atspi.Role.LIST_ITEM}
NAMELESS = {Atspi.Role.INVALID, Atspi.Role.UNKNOWN}


class Element:
    """One element as it was when the tree was read."""

    def __init__(self, accessible, parent):
        self.accessible = accessible
        self.parent = parent
        self.role = accessible.get_role()
        self.description = accessible.get_description() or ""
        # Qt has no name for what is hidden.
        self.name = accessible.get_name() or (self.description if self.role == Atspi.Role.PASSWORD_TEXT else "")
        states = accessible.get_state_set()
        self.focusable = states.contains(Atspi.StateType.FOCUSABLE)
        self.focused = states.contains(Atspi.StateType.FOCUSED)
        self.selected = states.contains(Atspi.StateType.SELECTED)
        self.checked = states.contains(Atspi.StateType.CHECKED)
        self.disabled = not states.contains(Atspi.StateType.SENSITIVE)
        self.shown = states.contains(Atspi.StateType.VISIBLE)
        self.children = []

    def __str__(self):
        states = " ".join(state for state in ("focusable", "focused", "selected", "checked", "disabled") if getattr(self, state))
        return f"{self.role.value_nick} “{self.name}” {states}".rstrip()

    def actions(self):
        """Its actions: the text of each by its name."""
        action = self.accessible.get_action_iface()
        count = action.get_n_actions() if action else 0
        return {action.get_action_name(i): action.get_action_description(i) for i in range(count)}

    def do(self, name):
        action = self.accessible.get_action_iface()
        names = [action.get_action_name(i) for i in range(action.get_n_actions())]
        return action.do_action(names.index(name))

    def below(self):
        for child in self.children:
            yield child
            yield from child.below()


class Tree:
    """The elements of one program, read anew with look()."""

    def __init__(self, process):
        self.process = process
        self.root = None

    def look(self):
        """Whether the program could be read. Elements come and go while one reads: then it is read again later."""
        try:
            desktop = Atspi.get_desktop(0)
            for i in range(desktop.get_child_count()):
                program = desktop.get_child_at_index(i)
                if program is not None and program.get_process_id() == self.process.pid:
                    program.clear_cache()
                    self.root = self._read(program, None)
                    return self.root.children != []
        except GLib.Error:
            pass
        return False

    def _read(self, accessible, parent):
        element = Element(accessible, parent)
        for i in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(i)
            if child is not None:
                child.clear_cache()
                # What is not shown is not told.
                states = child.get_state_set()
                if states.contains(Atspi.StateType.VISIBLE) and not states.contains(Atspi.StateType.DEFUNCT):
                    element.children.append(self._read(child, element))
        return element

    def all(self):
        return [self.root, *self.root.below()] if self.root else []

    def find(self, role=None, name=None):
        """The first that is this; `name` is how its name begins."""
        return next((element for element in self.all()
                     if (role is None or element.role == role) and (name is None or element.name.startswith(name))), None)

    def wait_for(self, until, role=None, name=None):
        return until(f"{role and role.value_nick} “{name}” is told", lambda: self.look() and self.find(role, name))

    def text(self):
        lines = []

        def write(element, depth):
            lines.append("  " * depth + str(element))
            for child in element.children:
                write(child, depth + 1)

        if self.root:
            write(self.root, 0)
        return "\n".join(lines)


class Heard:
    """What a screen reader is told to say while it is there, wherever the keyboard is."""

    def __init__(self):
        self.said = []
        self._listener = Atspi.EventListener.new(self._take)
        for event in ("object:state-changed:showing", "object:announcement"):
            self._listener.register(event)

    def _take(self, event):
        if event.type.startswith("object:announcement"):  # Qt 6.8 and later
            self.said.append(event.any_data)
        elif event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
            event.source.clear_cache()
            self.said.append(event.source.get_name())

    def texts(self):
        """Without what sets names apart from what is around them."""
        events = GLib.MainContext.default()
        while events.pending():
            events.iteration(False)
        return [text.replace("\u2068", "").replace("\u2069", "") for text in self.said]


def faults(tree):
    """What is wrong with every page alike."""
    found = []
    focused = []
    for element in tree.all():
        if element.focusable and (not element.name or element.role in NAMELESS):
            found.append(f"can have the keyboard and has no name or role: {element}, in {element.parent}")
        if element.role in PRESSED and not element.name:
            found.append(f"can be pressed and has no name: {element}, in {element.parent}")
        if element.focusable and element.role in (Atspi.Role.LABEL, Atspi.Role.STATIC, Atspi.Role.HEADING):
            found.append(f"a text that says that it can have the keyboard: {element}")
        if element.focused:
            focused.append(element)
            if element.role in CONTAINERS:
                found.append(f"lies around what has the keyboard and says that it has it: {element}")
    if len(focused) != 1:
        found.append("the keyboard is in one place, not in " + (", ".join(map(str, focused)) or "none"))
    return found
