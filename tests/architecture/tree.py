# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's files as the rules see them: path -> text, and what each file includes."""
import os
import re
import shutil
import subprocess

TEXT_SUFFIXES = {".h", ".cpp", ".qml", ".py", ".js", ".mjs", ".cjs", ".cmake", ".txt", ".md", ".json", ".sql", ".in",
                 ".service", ".desktop", ".bash", ".yml", ".yaml", ".npmrc", ".html", ".css", ".ts", ".sh", ".ini", ".conf",
                 ".svg", ""}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


class Tree:
    """`files` maps paths, with forward slashes from the root, to text."""

    def __init__(self, files, root="/nowhere/hearth"):
        self.files = files
        self.root = root
        self.server_headers = {}  # bare name -> folders of server/ that have it
        for path in files:
            parts = path.split("/")
            if parts[0] == "server" and path.endswith(".h"):
                folder = parts[1] if len(parts) > 2 else ""
                self.server_headers.setdefault(parts[-1], set()).add(folder)

    @classmethod
    def of(cls, root):
        """What is committed or about to be: ignored files are not looked at."""
        command = ["git", "-C", root, "ls-files", "-co", "--exclude-standard", "-z"]
        listed = subprocess.run(command, capture_output=True) if shutil.which("git") else None
        if listed and listed.returncode == 0:
            paths = listed.stdout.decode().split("\0")[:-1]
        else:  # unpacked from an archive: everything but what is built
            paths = []
            for folder, folders, names in os.walk(root):
                folders[:] = [name for name in folders if name not in ("build", "node_modules", ".git")]
                paths += [os.path.relpath(os.path.join(folder, name), root) for name in names]
        files = {}
        for path in paths:
            full = os.path.join(root, path)
            if os.path.isfile(full) and os.path.splitext(path)[1] in TEXT_SUFFIXES:
                with open(full, encoding="utf-8", errors="replace") as file:
                    files[path] = file.read()
        return cls(files, root)

    def under(self, *folders, suffixes=(".h", ".cpp")):
        """(path, text) of the files in these folders with these suffixes."""
        for path, text in sorted(self.files.items()):
            if path.endswith(suffixes) and any(path.startswith(folder) for folder in folders):
                yield path, text

    def includes(self, *folders):
        """(path, line number, '<' or '"', included name) of every include in the C++ files of these folders."""
        for path, text in self.under(*folders):
            for number, line in enumerate(text.splitlines(), 1):
                match = INCLUDE.match(line)
                if match:
                    yield path, number, match.group(1), match.group(2)

    def matches(self, pattern, *folders, suffixes=(".h", ".cpp")):
        """(path, line number, matched text) of every line where the pattern is found."""
        compiled = re.compile(pattern)
        for path, text in self.under(*folders, suffixes=suffixes):
            for number, line in enumerate(text.splitlines(), 1):
                match = compiled.search(line)
                if match:
                    yield path, number, match.group(0)
