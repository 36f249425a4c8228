#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The project keeps to the rules of the house; and each rule sees what it is there to see."""
import os
import unittest

import rules
from tree import Tree

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
README = "# Folder\n"

PLACES = ["shared/protocol/ConversationEvents.h", *(f"shared/Part{number}.h" for number in range(14))]
CHANGE = "".join(f"| `{path}` | a part |\n" for path in PLACES)
KINDS = "using MessageAlteration = std::variant<EditMessage, PinMessage>;\n"

# For each rule: files that keep it, and files that break it.
EXAMPLES = {
    "server_folders_point_one_way": (
        {"server/http/HttpServer.h": "", "server/engineio/EngineServer.cpp": '#include "HttpServer.h"\n'},
        {"server/chat/RoomService.h": "", "server/http/HttpServer.cpp": '#include "RoomService.h"\n'}),
    "http_is_built_in_layers": (
        {"server/http/message/RequestHead.h": "", "server/http/stream/BodyIntake.h": '#include "RequestHead.h"\n'},
        {"server/http/HttpReply.h": "", "server/http/stream/BodyIntake.h": '#include "HttpReply.h"\n'}),
    "header_names_are_unique_in_the_server": (
        {"server/http/HttpServer.h": "", "server/chat/RoomService.h": ""},
        {"server/http/Session.h": "", "server/chat/Session.h": ""}),
    "class_names_are_unique": (
        {"server/storage/Store.h": "class TokenStore\n{\n", "client/profile/KeptTokens.h": "class TokenStore;\nclass KeptTokens : public QObject\n"},
        {"server/storage/Store.h": "class TokenStore\n{\n", "client/profile/TokenStore.h": "class TokenStore : public QObject\n"}),
    "a_change_of_a_message_has_few_places": (
        {"docs/architecture.md": CHANGE, **{path: "struct PinMessage\n" for path in PLACES}, PLACES[0]: KINDS},
        {"docs/architecture.md": CHANGE, **{path: "struct PinMessage\n" for path in PLACES}, PLACES[0]: KINDS,
         "server/Other.cpp": "events::PinMessage\n"}),
    "ways_in_ask_services": (
        {"server/storage/AttachmentStore.h": "", "server/chat/Chat.h": "", "server/api/rest/Route.h": '#include "Chat.h"\n',
         "server/api/files/ServedAttachment.h": '#include "AttachmentStore.h"\n'},
        {"server/storage/Store.h": "", "server/api/rest/PageParameters.h": '#include "Store.h"\n'}),
    "chat_and_storage_know_no_network": (
        {"server/chat/Presence.cpp": "#include <QTimer>\n", "server/http/HttpServer.h": "#include <QTcpServer>\n"},
        {"server/chat/Presence.cpp": "#include <QTcpSocket>\n"}),
    "only_a_store_knows_sql": (
        {"server/storage/sqlite/SqliteConnection.cpp": "#include <QSqlQuery>\n#include <sqlite3.h>\n", "server/Server.cpp": '#include "SqliteDatabase.h"\n'},
        {"server/storage/WriterThread.cpp": '#include "SqliteConnection.h"\n'}),
    "server_and_shared_have_no_window": (
        {"shared/CMakeLists.txt": "LINK Qt6::Core", "client/Tray.cpp": "#include <QSystemTrayIcon>\n"},
        {"server/CMakeLists.txt": "LINK Qt6::Gui"}),
    "state_follows_events": (
        {"server/chat/state/Directory.h": "public:\n    explicit Directory(const EventBus &bus);\n    void load(const Snapshot &s);\n"
                                    "    bool isMember(RoomId room, UserId user) const;\n"
                                    "private:\n    void follow(const RoomGone &event);\n    void put(const User &user);\n",
         "server/chat/RoomService.h": "    const Directory &m_directory;\n"},
        {"server/chat/state/Directory.h": "public:\n    void put(const User &user);\nprivate:\n    void follow(const RoomGone &event);\n"}),
    "client_folders_point_one_way": (
        {"client/models/RoomListModel.h": "", "client/session/Rooms.cpp": '#include "models/RoomListModel.h"\n'},
        {"client/session/rooms/Rooms.h": "", "client/models/RoomListModel.cpp": '#include "session/Rooms.h"\n'}),
    "concerns_of_a_session_point_one_way": (
        {"client/session/rooms/Rooms.cpp": '#include "session/people/Newcomer.h"\n#include "session/ServerEvents.h"\n'},
        {"client/session/rooms/Rooms.cpp": '#include "session/ChatSession.h"\n'}),
    "models_are_built_in_layers": (
        {"client/models/timeline/TimelineRow.h": '#include "models/MessageParts.h"\n#include "models/files/FileCards.h"\n',
         "client/models/RoomEntry.cpp": '#include "models/files/FilesInWords.h"\n'},
        {"client/models/MessageParts.h": '#include "models/timeline/TimelineRow.h"\n',
         "client/models/files/FileCards.h": '#include "models/MessageParts.h"\n'}),
    "qml_modules_point_one_way": (
        {"qml/Rooms/RoomPane.qml": "import Hearth.Controls\n"},
        {"qml/Rooms/RoomPane.qml": "import Hearth.Desktop\n"}),
    "arrows_are_between_folders_that_exist": (
        {f"{root}/{folder}/README.md": README
         for root, arrows in (("server", rules.ARROWS), ("client", rules.CLIENT_ARROWS), ("qml", rules.QML_ARROWS)) for folder in arrows},
        {"server/cluster/README.md": README}),
    "client_talks_to_the_server_over_the_network": (
        {"server/Server.h": "", "client/EmbeddedServer.cpp": '#include "Server.h"\n'},
        {"server/Server.h": "", "client/Program.cpp": '#include "Server.h"\n'}),
    "texts_are_only_texts": (
        {"client/text/Formatting.cpp": '#include "text/TextBlock.h"\n#include <md4c.h>\n'},
        {"client/text/Formatting.cpp": "#include <QColor>\n"}),
    "includes_start_at_a_root": (
        {"client/net/RestClient.cpp": '#include "net/RestClient.h"\n'},
        {"client/net/RestClient.cpp": '#include "../../shared/core/Result.h"\n'}),
    "qml_has_no_network": (
        {"qml/Main.qml": "import QtQuick\n"},
        {"qml/Main.qml": "let request = new XMLHttpRequest()\n"}),
    "texts_do_not_claim_the_keyboard": (
        {"qml/Controls/Label.qml": "Accessible.role: Accessible.Paragraph\n"},
        {"qml/Controls/Label.qml": "Accessible.role: Accessible.StaticText\n"}),
    "commands_are_in_their_table": (
        {"client/models/choosing/Commands.cpp": '    {"pins"_L1, QT_TRANSLATE_NOOP("hearth::Commands", "Pinned messages")},\n',
         "qml/Timeline/RoomHeader.qml": 'onClicked: root.commandRequested("pins")\n'},
        {"qml/Timeline/RoomHeader.qml": 'onClicked: root.commandRequested("pin")\n'}),
    "qml_compiles_everywhere": (
        {"qml/Main.qml": "does?.name\n"},
        {"qml/Main.qml": "does?.()\n"}),
    "texts_are_filled_at_once": (
        {"client/session/Rooms.cpp": 'tr("%1 of %2").arg(name(first()), last);\ntr("%1").arg(name);\n', "qml/Main.qml": "Sentence.of(a, b, c)\n"},
        {"client/session/Rooms.cpp": 'tr("%1 of %2").arg(name(first(2)))\n    .arg(last);\n'}),
    "type_has_the_sizes_of_the_theme": (
        {"qml/Timeline/Row.qml": "    font.pixelSize: root.large ? Theme.title : Theme.small\n    font.pixelSize: root.font.pixelSize\n"},
        {"qml/Timeline/Row.qml": "    font.pixelSize: root.large ? 10 : Theme.small\n"}),
    "qt_versions_differ_in_known_places": (
        {"server/http/HttpServer.cpp": "#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)\n"},
        {"server/chat/RoomService.cpp": "#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)\n"}),
    "files_are_short": (
        {"shared/core/Result.h": "\n" * 400},
        {"shared/core/Result.h": "\n" * 401}),
    "folders_are_small": (
        {f"client/session/Part{number}.h": "" for number in range(25)},
        {f"client/session/Part{number}.h": "" for number in range(26)}),
    "classes_are_small": (
        {"client/session/Rooms.h": "\n" * 200, "client/session/RoomsList.h": "\n" * 200, "client/session/RoomsListPages.cpp": "\n" * 200},
        {"client/session/Rooms.h": "\n" * 200, "client/session/RoomsJoining.cpp": "\n" * 201}),
    "the_page_shows_texts_only": (
        {"resources/web/view/a.ts": "element.textContent = text;\n", "resources/web/index.html": '<script src="/a.js" defer></script>\n'},
        {"resources/web/view/a.ts": "element.innerHTML = text;\n"}),
    "the_page_is_of_short_files": (
        {"resources/web/view/a.ts": SPDX + "\n" * 390},
        {"resources/web/view/a.ts": SPDX + "\n" * 401}),
    "sources_name_their_license": (
        {"shared/core/Result.h": SPDX, "resources/icons/pin.svg": SPDX.replace("//", "<!--")},
        {"resources/icons/pin.svg": "<svg/>\n"}),
    "folders_say_what_belongs_in_them": (
        {"server/README.md": README, "server/http/README.md": README, "server/http/HttpServer.h": ""},
        {"server/README.md": README, "server/http/HttpServer.h": ""}),
    "lock_files_hold_no_addresses": (
        {"tests/package-lock.json": '{"integrity": "sha512-x"}'},
        {"tests/package-lock.json": '{"resolved": "https://registry.example/x.tgz"}'}),
    "no_paths_of_this_machine": (
        {"docs/options.md": "https://example.org/nowhere/hearth/x /etc/hearth.ini"},
        {"docs/options.md": "see /nowhere/hearth/notes.md"}),
    "nothing_is_left_unfinished": (
        {"shared/core/Result.h": "// todo lists are a feature\n"},
        {"shared/core/Result.h": "// TO" + "DO: write this\n"}),
    "tests_wait_for_conditions": (
        {"tests/unit/tst_Room.cpp": "QTRY_COMPARE(a, b);\n"},
        {"tests/unit/tst_Room.cpp": "QTest::qWait" + "(100);\n"}),
    "tests_are_named_as_their_files": (
        {"tests/unit/tst_Room.cpp": "class tst_Room : public QObject\n", "tests/unit/RoomFixture.cpp": "class Room\n"},
        {"tests/unit/tst_Room.cpp": "class TestRoom : public QObject\n"}),
    "unit_tests_open_no_database": (
        {"tests/services/ChatFixture.h": "storage->open(folder.path())\n"},
        {"tests/unit/ChatFixture.h": "storage->open(folder.path())\n"}),
    "presets_name_their_binary_folder": (
        {"CMakePresets.json": '{"configurePresets": [%s]}' % ", ".join(
            '{"name": "%s"}' % name for name in ("dev", "release", "headless", "asan", "tsan"))},
        {"CMakePresets.json": '{"configurePresets": [{"name": "dev"}]}'}),
}


class House(unittest.TestCase):
    def test_the_project_keeps_the_rules(self):
        root = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
        tree = Tree.of(root)
        self.assertGreater(len(list(tree.includes("server/"))), 20, "the tree was not found")
        found = rules.violations(tree)
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_every_rule_has_an_example(self):
        self.assertEqual(sorted(EXAMPLES), sorted(rule.__name__ for rule in rules.RULES))

    def test_where_check_in_builds_is_nobodys_machine(self):
        name = rules.CHECK_IN_CLONE
        root = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
        with open(os.path.join(root, "scripts", "check-in"), encoding="utf-8") as script:
            self.assertIn(name, script.read(), "it is made elsewhere now")
        files = {"scripts/check-in": f"mkdir {name}/build\n"}
        self.assertEqual(list(rules.no_paths_of_this_machine(Tree(files, name))), [])
        self.assertNotEqual(list(rules.no_paths_of_this_machine(Tree(files, "/home/ada/other"))), [])

    def test_every_rule_sees_what_breaks_it(self):
        for name, (good, bad) in EXAMPLES.items():
            with self.subTest(rule=name):
                rule = getattr(rules, name)
                self.assertEqual(list(rule(Tree(good))), [])
                self.assertNotEqual(list(rule(Tree(bad))), [])


if __name__ == "__main__":
    unittest.main()
