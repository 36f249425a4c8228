// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// What could be meant by what is typed, above where one types. The keyboard stays there: keys are passed on by take().
Rectangle {
    id: root

    required property Completing completing
    /// How much there is above the field.
    property real room: 320
    /// For whoever does not see it: where one is in the list, while it is open.
    readonly property string spoken: !visible || list.currentItem === null ? ""
        : Sentence.of(qsTr("%1, %2 of %3"), (list.currentItem as CompletionRow).label, list.currentIndex + 1, list.count)

    signal chosen(row: int)

    /// A key while it is open; whether it was one of the list's.
    function take(event: var): bool {
        const command = root.visible ? Commands.commandFor("completions", event.key, event.modifiers) : "";
        switch (command) {
        case "next":
        case "previous":
            list.currentIndex = (list.currentIndex + (command === "next" ? 1 : list.count - 1)) % list.count;
            break;
        case "choose":
            if (event.key !== Qt.Key_Tab && root.completing.isWritten(list.currentIndex)) {
                return false; // Enter is for the message, then
            }
            root.chosen(list.currentIndex);
            break;
        case "dismiss":
            root.completing.dismiss();
            break;
        }
        return command.length > 0;
    }

    objectName: "completions"
    visible: completing.open && room >= 40
    width: Math.min(parent.width - 2 * x, Theme.sized(420))
    height: Math.min(list.contentHeight + 2 * Theme.tiny, root.room, 8 * Theme.sized(36) + 2 * Theme.tiny)
    radius: 12
    color: Theme.raised
    border.width: 1
    border.color: Theme.line

    Connections {
        target: root.completing.list
        function onModelReset(): void {
            list.currentIndex = 0;
            list.positionViewAtBeginning();
        }
    }
    MouseArea {
        anchors.fill: parent // what lies below is not clicked through it
    }
    ListView {
        id: list
        objectName: "completionList"
        anchors.fill: parent
        anchors.margins: Theme.tiny
        clip: true
        model: root.completing.list
        currentIndex: 0
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Suggestions")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: CompletionRow {
            width: ListView.view.width
            avatars: root.completing.chat?.members.avatars ?? null
            current: ListView.isCurrentItem
            onClicked: root.chosen(index)
        }
    }
}
