// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Desktop
import Hearth.Rooms

/// Asks for whom the files are that the program was given from outside, and hands them to the composer of that room: what goes with them
/// is still to be written, and whoever chose wrongly takes them away there.
Item {
    id: root

    required property ChatSession chat
    property GivenFiles given: null
    /// Makes the dialog, where it is not made yet.
    required property var makeDialog

    property RoomSwitcher dialog: null
    /// The conversation with a person is being opened for them.
    property bool opening: false

    signal roomRequested(roomId: real)
    signal attachRequested(urls: var)

    function ask(): void {
        if (!root.given || root.given.count === 0) {
            return;
        }
        root.dialog = root.makeDialog();
        root.dialog.title = qsTr("Send %1 to").arg(Characters.isolated(root.given.words));
        root.dialog.open();
    }

    function bring(roomId: real): void {
        root.roomRequested(roomId);
        if (root.chat.conversation.roomId !== roomId) {
            root.ask(); // it is not there any more
            return;
        }
        root.attachRequested(root.given.urls); // before they are let go of: it is no copy
        root.given.clear();
    }

    Component.onCompleted: ask()

    Connections {
        target: root.given
        function onChanged(): void {
            root.ask();
        }
    }
    Connections {
        target: root.dialog
        function onRoomChosen(roomId: real): void {
            root.bring(roomId);
        }
        function onPersonChosen(userId: real): void {
            root.opening = true;
            root.chat.direct.open([userId]);
        }
        function onDeclined(): void {
            root.given.clear();
        }
    }
    Connections {
        target: root.chat.direct
        enabled: root.opening
        function onOpened(roomId: real): void {
            root.opening = false;
            root.bring(roomId);
        }
        function onFailed(): void {
            root.opening = false;
            root.ask();
        }
    }
}
