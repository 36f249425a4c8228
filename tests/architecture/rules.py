# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that linking cannot assert. Each rule yields violations as (path, line or 0, sentence)."""
import json
import os
import re

CODE = (".h", ".cpp", ".qml", ".py", ".js", ".mjs", ".bash")
LICENSED = (*CODE, ".sql", ".cmake", "CMakeLists.txt", ".svg", ".css")

SHARED = ("core/", "discovery/", "media/", "model/", "process/", "protocol/", "rights/", "search/", "trust/")

# server/<folder> may include these other folders of server/, and itself; everyone may include shared/.
ARROWS = {
    "peers": set(),
    "websocket": {"peers"},
    "callers": {"peers"},
    "tls": {"peers", "websocket"},
    "http": {"callers", "peers", "tls", "websocket"},
    "eventloop": set(),
    "discovery": set(),
    "engineio": {"http", "peers", "websocket"},
    "socketio": {"engineio", "http"},
    "storage": set(),
    "files": {"storage"},
    "auth": {"storage"},
    "chat": {"storage"},
    "api": {"chat", "auth", "files", "socketio", "engineio", "http", "peers", "storage"},
    "options": {"", "callers"},  # what is in server/ itself: the configuration
}
# Likewise client/<folder> other folders of client/. What is in client/ itself hosts, or starts the program.
CLIENT_ARROWS = {
    "net": set(),
    "language": set(),
    "discovery": {"net"},
    "diagnosis": {"net", "profile", "trust"},
    "text": set(),
    "history": set(),
    "pictures": set(),
    "models": {"language", "pictures", "text"},  # which pictures are shown
    "files": {"models", "net", "pictures"},  # of models what a file on its way is
    "trust": {"net"},
    "profile": {"models", "net", "trust"},
    "sync": {"history", "models", "net"},
    "session": {"files", "history", "language", "models", "net", "pictures", "profile", "sync", "text", "trust"},
    "platform": {"text"},
    "program": {"", "diagnosis", "discovery", "history", "language", "models", "net", "platform", "profile", "session", "sync", "text"},
    "": {"diagnosis", "history", "language", "net", "platform", "profile", "program"},
}
# Within client/session: a concern knows these other concerns. What makes and connects them is in client/session itself, with
# what all of them may know.
CONCERN_ARROWS = {
    "files": set(),
    "account": {"portraits"},
    "portraits": set(),
    "hosting": set(),
    "people": {"account", "hosting", "portraits", "reports"},
    "reports": set(),
    "reading": set(),
    "rooms": {"people"},
    "search": {"people", "rooms"},
    "writing": set(),
    "messages": {"files", "people", "portraits", "reading", "writing"},
}
KNOWN_TO_CONCERNS = {"KeptSession", "MessageCommands", "ServerEvents"}
# The module qml/<folder> may import these modules, and itself; its C++ may include text/ and models/.
QML_ARROWS = {
    "Words": set(),
    "Theme": {"Words"},
    "Controls": {"Client", "Theme", "Words"},
    "Avatars": {"Client", "Controls", "Files", "Theme"},
    "Lists": {"Avatars", "Client", "Controls", "Theme"},
    "Formatted": {"Client", "Controls", "Theme"},
    "Files": {"Client", "Controls", "Theme", "Words"},
    "Composer": {"Client", "Controls", "Files", "Formatted", "Lists", "Theme", "Words"},
    "Emoji": {"Client", "Controls", "Theme"},
    "Account": {"Avatars", "Client", "Controls", "Lists", "Theme", "Words"},
    "Members": {"Avatars", "Client", "Controls", "Lists", "Theme", "Words"},
    "Rooms": {"Avatars", "Client", "Controls", "Lists", "Theme", "Words"},
    "Search": {"Client", "Controls", "Lists", "Theme", "Words"},
    "Trust": {"Client", "Controls", "Theme"},
    "SignIn": {"Client", "Controls", "Theme", "Trust", "Words"},
    "Invites": {"Client", "Controls", "Lists", "Theme", "Words"},
    "Overview": {"Client", "Controls", "Lists", "Members", "Theme", "Words"},
    "Reports": {"Client", "Controls", "Lists", "Theme", "Words"},
    "Timeline": {"Avatars", "Client", "Controls", "Files", "Formatted", "Invites", "Lists", "Theme", "Words"},
    "Host": {"Client", "Controls", "Invites", "Lists", "Theme", "Words"},
    "Chat": {"Account", "Client", "Composer", "Controls", "Desktop", "Emoji", "Files", "Invites", "Lists", "Members", "Overview",
             "Reports", "Rooms", "Search", "Theme", "Timeline", "Trust", "Words"},
    "Settings": {"Controls", "Desktop", "Theme"},
    "Welcome": {"Avatars", "Client", "Controls", "Desktop", "Invites", "Lists", "SignIn", "Theme", "Trust", "Words"},
    "Main": {"Chat", "Client", "Controls", "Desktop", "Host", "Invites", "Overview", "Settings", "SignIn", "Theme", "Welcome"},
}
NETWORK_HEADER = re.compile(r"(QtNetwork/|QtWebSockets/|QtHttpServer/)?Q(Tcp|Udp|Local(Socket|Server)|Ssl|Network|WebSocket|"
                            r"Http|AbstractHttpServer|AbstractSocket|Dns)\w*$|^(QtNetwork|QtWebSockets|QtHttpServer)$")
SQL_HEADER = re.compile(r"(QtSql/)?QSql\w*$|^QtSql$|^sqlite3\.h$|(^|/)Sqlite(?!Database)\w*\.h$")
GRAPHICAL_HEADER = re.compile(r"^Qt(Gui|Widgets|Quick\w*|Qml\w*)(/.*)?$|"
                              r"^Q(Gui|Quick|Qml|Widget|Window|Image|Pixmap|Painter|Icon|Color|Font|SystemTray|Application$)\w*")
TWO_ARGS = re.compile(r"\.arg\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)\s*\.arg\(")
# Differences between Qt 6.4 and later, each in one place.
QT_VERSION_PLACES = {
    "server/http/": "everything about HTTP and the hand-over of its sockets",
    "client/net/EngineClient.cpp": "QWebSocket's error signal",
    "client/platform/look/SystemLook.": "whether the desktop is dark",
    "client/platform/speech/ScreenReaderVoice.": "telling a screen reader something",
}
# State that follows the domain events. What else may change it, from outside: reading it in, what only moves entries within a
# cache, and what is this process's own (connections, what is being stored).
FOLLOWERS = {
    "Directory": {"load"},
    "RecentMessages": {"find", "read"},
    "Barred": {"load", "add", "remove"},
    "RoomBans": {"load"},
    "Blocks": {"load"},
    "OpenReports": {"load"},
    "Typing": {"set", "connectionClosed"},
}
# Where time itself is what is tested.
TESTS_ABOUT_TIME = {"tests/desktop/screen.py": "a pause between two looks at a window"}
MAX_PLACES_OF_A_CHANGE = 15  # of one more thing that is done to messages
MAX_LINES = 400
MAX_FILES = 25  # of a folder's own, beside its README and its CMakeLists.txt
# Of a class, all its files together. Those that had more when the rule was made may only shrink, and then leave the list.
MAX_CLASS_LINES = 400
LARGE_CLASSES = {
}
# Folders of public machines: a clone there says nothing about a person's machine.
COMMON_PARENTS = {"/", "/tmp", "/root", "/home", "/srv", "/opt", "/usr/src", "/var/tmp", "/builds"}
CHECK_IN_CLONE = "/home/ada/hearth"  # which scripts/check-in makes, and names, in a system of its own


def server_folders_point_one_way(tree):
    for path, line, _, name in tree.includes("server/"):
        parts = path.split("/")
        if len(parts) < 3:
            continue  # the composition root sees everything
        own = parts[1]
        if own not in ARROWS:
            yield path, 0, f"server/{own} is a folder that the house does not know: give it its arrows in {__name__}.py"
            continue
        targets = tree.server_headers.get(name.split("/")[-1], set())
        if "/" in name and name.startswith(SHARED):
            continue
        if targets and own not in targets and not targets & ARROWS[own]:
            yield path, line, f"server/{own} must not include {name} of server/{'/'.join(targets)}"


def http_is_built_in_layers(tree):
    """Values know no sockets, streams no connections, what a connection is made of not the whole."""
    layers = ("server/http/message/", "server/http/stream/", "server/http/connection/", "server/http/")
    layer_of = {path.split("/")[-1]: next(n for n, folder in enumerate(layers) if path.startswith(folder))
                for path in tree.files if path.startswith(layers) and path.endswith(".h")}
    for own, folder in enumerate(layers[:-1]):
        for path, line, _, name in tree.includes(folder):
            if layer_of.get(name, own) > own:
                yield path, line, f"{folder} must not include {name} of {layers[layer_of[name]]}"


def header_names_are_unique_in_the_server(tree):
    for name, folders in sorted(tree.server_headers.items()):
        if len(folders) > 1:
            yield f"server/{sorted(folders)[0]}/{name}", 0, f"{name} is also in server/{sorted(folders)[1]}: an include could mean either"


def class_names_are_unique(tree):
    """The desktop links server and client: two classes of one name are one to the linker, which takes either's parts."""
    homes = {}
    for path, line, found in tree.matches(r"^(?:class|struct) \w+(?=$| final| :)", "shared/", "server/", "client/", "qml/",
                                          suffixes=(".h",)):
        first = homes.setdefault(found.split()[1], path)
        if first != path:
            yield path, line, f"{found} is also in {first}"


def a_change_of_a_message_has_few_places(tree):
    """docs/architecture.md names the files that one more thing done to messages is written in, and a pin is in each of them. The kinds of
    alterations are named nowhere else, but by views of them."""
    page = tree.files.get("docs/architecture.md", "")
    named = re.findall(r"^\| `([\w/.]+\.(?:h|cpp|sql|qml))` \|", page, re.M)
    if page and not 10 <= len(named) <= MAX_PLACES_OF_A_CHANGE:
        yield "docs/architecture.md", 0, f"a change of a message has {len(named)} places (the limit is {MAX_PLACES_OF_A_CHANGE})"
    for path in named:
        if not re.search("pin", tree.files.get(path, ""), re.I):
            yield path, 0, "docs/architecture.md says that a pin is here"
    events = tree.files.get("shared/protocol/ConversationEvents.h", "")
    kinds = re.search(r"using MessageAlteration = std::variant<([\w, ]+)>", events)
    for kind in kinds[1].split(", ") if kinds else ():
        for path, line, found in tree.matches(rf"\b{kind}\b", "shared/", "server/"):
            if path not in named:
                yield path, line, f"a kind of alteration has a place more, beside those in docs/architecture.md: {found}"


def ways_in_ask_services(tree):
    """What is stored is the services' business; of a file it is told where its bytes lie."""
    for path, line, _, name in tree.includes("server/api/"):
        if "storage" in tree.server_headers.get(name.split("/")[-1], ()) and not path.startswith("server/api/files/"):
            yield path, line, f"a way in asks the services and must not include {name} of server/storage"


def chat_and_storage_know_no_network(tree):
    for path, line, _, name in tree.includes("server/chat/", "server/storage/", "server/auth/", "shared/"):
        if NETWORK_HEADER.search(name):
            yield path, line, f"no network here: {name}"


def only_a_store_knows_sql(tree):
    for path, line, _, name in tree.includes("server/", "shared/", "client/"):
        if SQL_HEADER.search(name) and not path.startswith(("server/storage/sqlite/", "client/history/")):
            yield path, line, f"only server/storage/sqlite and client/history include {name}"


def server_and_shared_have_no_window(tree):
    for path, line, _, name in tree.includes("server/", "shared/"):
        if GRAPHICAL_HEADER.search(name):
            yield path, line, f"nothing graphical here: {name}"
    for path, line, found in tree.matches(r"Qt6?::(Gui|Widgets|Quick\w*|Qml\w*)\b", "server/", "shared/", suffixes=("CMakeLists.txt",)):
        yield path, line, f"nothing graphical here: {found}"


def state_follows_events(tree):
    """Nobody changes by hand what follows the EventBus: else a way in can forget it, and another process cannot do it."""
    for path, text in tree.under("server/", suffixes=(".h",)):
        name = path.split("/")[-1].removesuffix(".h")
        if not re.search(r"\bvoid follow\(", text):
            continue
        public = text.partition("public:")[2].partition("private:")[0]
        for found in re.finditer(r"^    (?!explicit |static |using |struct |///)[\w:<>&,* ]*?[ &*](\w+)\([^;{]*\)([^;{]*)[;{]", public, re.M):
            if "const" not in found[2] and found[1] not in FOLLOWERS.get(name, ()):
                yield path, 0, f"{found[1]}() changes {name} by hand: publish an event that it follows"
        if re.search(r"\bfriend (class|struct)\b", text) or "void follow(" in public:
            yield path, 0, f"{name} follows events, and nobody calls that by hand"
    for path, line, found in tree.matches(r"(?<!const )\bDirectory &(?=m?_?[a-z])|\b(m_)?(directory|barred)\.load\(", "server/"):
        if path != "server/chat/Chat.cpp":
            yield path, line, f"changes what follows events: {found.strip()}"


def client_folders_point_one_way(tree):
    homes = {}  # bare name -> folder of client/
    for path in tree.files:
        parts = path.split("/")
        if parts[0] == "client" and path.endswith(".h"):
            homes[parts[-1]] = parts[1] if len(parts) > 2 else ""
    for path, line, kind, name in tree.includes("client/", "qml/"):
        target = homes.get(name.split("/")[-1])
        if kind == "<" or target is None or name.startswith(SHARED):
            continue
        if "/" in name and name.split("/")[0] != target:
            continue  # another one of this name
        parts = path.split("/")
        own = parts[1] if len(parts) > 2 else ""
        allowed = {"models", "text"} if parts[0] == "qml" else CLIENT_ARROWS.get(own, set()) | {own}
        if target not in allowed:
            yield path, line, f"{'/'.join(parts[:-1])} must not include {name} of client/{target}"


def concerns_of_a_session_point_one_way(tree):
    for path, line, _, name in tree.includes("client/session/"):
        own, target = path.split("/")[2:-1], name.split("/")[1:-1]
        if not own or not name.startswith("session/") or target == own:
            continue
        if own[0] not in CONCERN_ARROWS:
            yield path, 0, f"client/session/{own[0]} is a concern that the house does not know: give it its arrows in {__name__}.py"
        elif target[0] not in CONCERN_ARROWS[own[0]] if target else name.split("/")[-1].removesuffix(".h") not in KNOWN_TO_CONCERNS:
            yield path, line, f"client/session/{own[0]} must not include {name}"


def models_are_built_in_layers(tree):
    """What has a folder of its own may know the plain ones, and they know none of the folders, but all know files/, which knows none of them."""
    for path, line, _, name in tree.includes("client/models/"):
        own, target = path.split("/")[2:-1], name.split("/")[1:-1]
        if name.startswith("models/") and target not in (own, ["files"]) and (target or own == ["files"]):
            yield path, line, f"client/{'/'.join(['models', *own])} must not include {name}"


def qml_modules_point_one_way(tree):
    for path, line, found in tree.matches(r"^import Hearth\.\w+", "qml/", suffixes=(".qml",)):
        own, module = path.split("/")[1], found.removeprefix("import Hearth.")
        if module != own and module not in QML_ARROWS.get(own, set()):
            yield path, line, f"qml/{own} must not import Hearth.{module}"


def arrows_are_between_folders_that_exist(tree):
    for root, arrows in (("server", ARROWS), ("client", CLIENT_ARROWS), ("qml", QML_ARROWS)):
        there = {path.split("/")[1] for path in tree.files if path.startswith(f"{root}/") and path.count("/") > 1}
        for folder in sorted(set(arrows) - {""} - there):
            yield f"{root}/{folder}", 0, f"{__name__}.py has arrows for a folder that is not there"
        for folder in sorted(there - set(arrows)):
            yield f"{root}/{folder}", 0, f"a folder that the house does not know: give it its arrows in {__name__}.py"


def client_talks_to_the_server_over_the_network(tree):
    for path, line, kind, name in tree.includes("client/"):
        base = name.split("/")[-1]
        if path.startswith("client/EmbeddedServer"):
            continue
        own = any(other.startswith("client/") and other.endswith("/" + base) for other in tree.files)
        if name.startswith("server/") or (kind == '"' and base in tree.server_headers and not own
                                          and not name.startswith(SHARED)):
            yield path, line, f"only client/EmbeddedServer may include {name} of the server"


def texts_are_only_texts(tree):
    """What reads texts from people draws nothing and loads nothing, and only it knows the parser."""
    for path, line, kind, name in tree.includes("client/", "qml/"):
        if path.startswith("client/text/"):
            if kind == '"' and not name.startswith(("text/", "core/", "model/")):
                yield path, line, f"client/text must not include {name}"
            elif NETWORK_HEADER.search(name) or GRAPHICAL_HEADER.search(name):
                yield path, line, f"nothing graphical and no network here: {name}"
        elif name.startswith("md4c"):
            yield path, line, f"only client/text includes {name}"


def includes_start_at_a_root(tree):
    for path, line, _, name in tree.includes("shared/", "server/", "client/", "tests/"):
        if name.startswith("../") or "/../" in name:
            yield path, line, f"climbs out of its folder: {name}"


def qml_has_no_network(tree):
    for path, line, found in tree.matches(r"XMLHttpRequest|QtWebSockets|\bfetch\(", "qml/", suffixes=(".qml", ".js")):
        yield path, line, f"QML does no network: {found}"
    for path, line, found in tree.matches(r"setContextProperty|setContextObject", "client/"):
        yield path, line, f"no context properties: {found}"


def texts_do_not_claim_the_keyboard(tree):
    for path, line, found in tree.matches(r"Accessible\.StaticText", "qml/", suffixes=(".qml",)):
        yield path, line, f"of a static text Qt says that it can have the keyboard, a Paragraph is the same without that: {found}"


def commands_are_in_their_table(tree):
    """One that is named otherwise would lead nowhere, without a word."""
    known = set(re.findall(r'^    \{"(\w+)"_L1, QT_TRANSLATE', tree.files.get("client/models/choosing/Commands.cpp", ""), re.M))
    for path, line, found in tree.matches(r"\b(commandRequested|keysOf)\(\"\w+\"\)", "qml/", suffixes=(".qml",)):
        if found.split('"')[1] not in known:
            yield path, line, f"Commands has none of this name: {found}"


def qml_compiles_everywhere(tree):
    for path, line, found in tree.matches(r"\?\.\(", "qml/", suffixes=(".qml",)):
        yield path, line, f"qmlcachegen of Qt 6.8.2 crashes on {found}"


def texts_are_filled_at_once(tree):
    """The second of two arg() also fills the places that the first one's text has: a name may be "%1"."""
    for path, text in tree.under("shared/", "server/", "client/", "qml/", suffixes=(".h", ".cpp", ".qml")):
        for found in re.finditer(TWO_ARGS, text):
            yield path, text.count("\n", 0, found.start()) + 1, "give all parts to one arg(), in QML to Sentence.of()"


def type_has_the_sizes_of_the_theme(tree):
    sizes = r"(?:Theme\.(?:title|body|small|picture)|\w+\.font\.pixelSize)"
    allowed = re.compile(rf"(?:[^?:]+\? {sizes} : )*{sizes}$")
    for path, line, found in tree.matches(r"\bfont\.(pixelSize: .*|pointSize.*)$", "qml/", suffixes=(".qml",)):
        if not allowed.fullmatch(found.removeprefix("font.pixelSize: ").strip()):
            yield path, line, f"a size of type that Theme does not have: {found}"


def qt_versions_differ_in_known_places(tree):
    for path, line, found in tree.matches(r"QT_VERSION(_CHECK)?\b", "shared/", "server/", "client/", "tests/"):
        if not path.startswith(tuple(QT_VERSION_PLACES)):
            yield path, line, "a check of Qt's version outside the places that rules.py lists"


def files_are_short(tree):
    for path, text in tree.under("", suffixes=CODE):
        lines = text.count("\n")
        if lines > MAX_LINES and not path.startswith("tests/"):  # tables of cases may be long
            yield path, 0, f"{lines} lines: which second name is hiding inside? (the limit is {MAX_LINES})"


def folders_are_small(tree):
    counts = {}
    for path in tree.files:
        folder, _, name = path.rpartition("/")
        if path.startswith(("client/", "qml/", "server/", "shared/")) and name not in ("README.md", "CMakeLists.txt"):
            counts[folder] = counts.get(folder, 0) + 1
    for folder, files in sorted(counts.items()):
        if files > MAX_FILES and folder != "server/storage/sqlite/sql":  # a history, which has one duty and only grows
            yield folder, 0, f"{files} files: which second duty is hiding inside? (the limit is {MAX_FILES})"


def classes_are_small(tree):
    """Also where they are spread over files: Class.h, Class.cpp, ClassPart.cpp. shared/ has vocabularies, one struct after the other."""
    headers = {path.removesuffix(".h") for path in tree.files if path.endswith(".h")}
    sizes = {}
    for path, text in tree.under("server/", "client/", "qml/"):
        stem = path.rpartition(".")[0]
        homes = [header for header in headers if stem == header or (stem.startswith(header) and re.match("[A-Z_]", stem[len(header)]))]
        home = max(homes, key=len, default=stem)
        sizes[home] = sizes.get(home, 0) + text.count("\n")
    for home, lines in sorted(sizes.items()):
        most = LARGE_CLASSES.get(home, MAX_CLASS_LINES)
        if lines > most:
            yield f"{home}.h", 0, f"{lines} lines over all its files: which second class is hiding inside? (the limit is {most})"
    for home in sorted(LARGE_CLASSES):
        if home in sizes and sizes[home] <= MAX_CLASS_LINES:
            yield f"{home}.h", 0, f"no larger than others any more: take it off the list in {__name__}.py"


def the_page_shows_texts_only(tree):
    """Nothing that anybody wrote is read as markup or run, and nothing is used that browsers keep for pages that came encrypted."""
    for path, line, found in tree.matches(r"\b(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write|\beval\(|\bnew Function\b|\bsrcdoc\b"
                                          r"|createContextualFragment", "resources/web/", suffixes=(".ts",)):
        yield path, line, f"texts are shown as texts: {found}"
    for path, line, found in tree.matches(r"\.randomUUID\(|crypto\.subtle|\.serviceWorker|navigator\.storage\b", "resources/web/", suffixes=(".ts",)):
        yield path, line, f"not there on a page that came by plain HTTP: {found}"
    for path, line, found in tree.matches(r"<script(?![^>]* src=)|\bon[a-z]+=|\bstyle=|<style", "resources/web/", suffixes=(".html",)):
        yield path, line, f"the policy lets no inline code run: {found}"


def the_page_is_of_short_files(tree):
    for path, text in tree.under("resources/web/", suffixes=(".ts", ".css")):
        if text.count("\n") > MAX_LINES:
            yield path, 0, f"{text.count(chr(10))} lines: which second name is hiding inside? (the limit is {MAX_LINES})"
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(text.splitlines()[:3]):
            yield path, 1, "the SPDX line is missing"


def sources_name_their_license(tree):
    for path, text in tree.under("", suffixes=LICENSED):
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(text.splitlines()[:3]):
            yield path, 1, "the SPDX line is missing"


def folders_say_what_belongs_in_them(tree):
    folders = {"/".join(path.split("/")[:depth]) for path in tree.files for depth in (1, 2) if path.count("/") >= depth}
    for folder in sorted(folders):
        if not folder.startswith((".", "docs/", "resources/")) and f"{folder}/README.md" not in tree.files:
            yield f"{folder}/README.md", 0, "every folder has a README that says what belongs in it and what never does"


def lock_files_hold_no_addresses(tree):
    for path, text in tree.files.items():
        if path.endswith("package-lock.json") and re.search(r'"resolved"\s*:', text):
            yield path, 0, 'holds registry addresses ("resolved")'


def no_paths_of_this_machine(tree):
    if tree.root == CHECK_IN_CLONE:
        return
    parent = os.path.dirname(tree.root)
    needles = [tree.root + "/"] + ([parent + "/"] if parent not in COMMON_PARENTS else [])
    for path, text in tree.files.items():
        for number, line in enumerate(text.splitlines(), 1):
            if any(re.search(r"(?<![\w.])" + re.escape(needle), line) for needle in needles):
                yield path, number, "a path of this machine"


def nothing_is_left_unfinished(tree):
    mark = "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"))
    for path, line, found in tree.matches(rf"\b({mark})\b", "", suffixes=CODE + ("CMakeLists.txt", ".cmake")):
        yield path, line, f"an unfinished mark: {found}"


def tests_wait_for_conditions(tree):
    for path, line, found in tree.matches(r"QTest::qWait\(|QTest::qSleep\(|QThread::[mu]?sleep\(|std::this_thread::sleep",
                                          "tests/"):
        if not path.startswith("tests/bench/") and path not in TESTS_ABOUT_TIME:
            yield path, line, f"waits for time, not for a condition: {found}"
    for path, line, found in tree.matches(r"\btime\.sleep\(|\bsetTimeout\(resolve\b", "tests/", suffixes=(".py", ".mjs")):
        if not path.startswith(("tests/bench/", "tests/architecture/")) and path not in TESTS_ABOUT_TIME:
            yield path, line, f"waits for time, not for a condition: {found}"


def tests_are_named_as_their_files(tree):
    for path, text in tree.under("tests/", suffixes=(".cpp",)):
        name = path.split("/")[-1].removesuffix(".cpp")
        if name.startswith("tst_") and not re.search(rf"^class {name}\b", text, re.M):
            yield path, 0, f"its class is not called {name}"


def unit_tests_open_no_database(tree):
    """A fixture that does is among the tests of services, or of storage."""
    for path, line, found in tree.matches(r"SqliteDatabase::make\(\)\)|\bstorage(->|\.)open\(", "tests/unit/"):
        yield path, line, f"opens a database: {found}"


def presets_name_their_binary_folder(tree):
    """./run and ./check find what they built by the preset's name."""
    presets = json.loads(tree.files.get("CMakePresets.json", '{"configurePresets": []}'))
    names = {preset["name"] for preset in presets["configurePresets"]}
    for wanted in ("dev", "release", "headless", "asan", "tsan"):
        if names and wanted not in names:
            yield "CMakePresets.json", 0, f"the preset {wanted} is missing"


RULES = [rule for rule in list(globals().values())
         if callable(rule) and getattr(rule, "__module__", "") == __name__]


def violations(tree):
    """Every violation as one line of text, sorted."""
    return sorted(f"{path}{f':{line}' if line else ''}: {sentence}" for rule in RULES for path, line, sentence in rule(tree))
