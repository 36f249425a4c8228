// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// What an operator that is being typed could become, below where it is typed. The keyboard stays there: keys are passed on by take().
Rectangle {
    id: root

    required property SearchCompleting completing
    property Avatars avatars: null
    /// For whoever does not see it: where one is in the list, while it is open.
    readonly property string spoken: !visible || list.currentItem === null ? ""
        : Sentence.of(qsTr("%1, %2 of %3"), (list.currentItem as CompletionRow).label, list.currentIndex + 1, list.count)

    signal chosen(row: int)

    /// A key while it is open; whether it was one of the list's. What may be a word as well is chosen only where somebody went to it.
    function take(event: var): bool {
        const command = root.visible ? Commands.commandFor("completions", event.key, event.modifiers) : "";
        switch (command) {
        case "next":
            list.currentIndex = (list.currentIndex + 1) % list.count;
            return true;
        case "previous":
            list.currentIndex = (list.currentIndex <= 0 ? list.count : list.currentIndex) - 1;
            return true;
        case "choose":
            if (list.currentIndex < 0) {
                return false;
            }
            root.chosen(list.currentIndex);
            return true;
        case "dismiss":
            root.completing.close();
            return true;
        default:
            return false;
        }
    }

    function begin(): void {
        list.currentIndex = root.completing.certain ? 0 : -1;
        list.positionViewAtBeginning();
    }

    objectName: "searchCompletions"
    visible: completing.open
    implicitHeight: Math.min(list.count, 8) * Theme.sized(36) + 2 * Theme.tiny // not by the rows, of which a list without height has none
    radius: 12
    color: Theme.raised
    border.width: 1
    border.color: Theme.line

    Connections {
        target: root.completing
        function onOpenChanged(): void {
            root.begin();
        }
    }
    MouseArea {
        anchors.fill: parent // what lies below is not clicked through it
    }
    ListView {
        id: list
        objectName: "searchCompletionList"
        anchors.fill: parent
        anchors.margins: Theme.tiny
        clip: true
        model: root.completing.list
        currentIndex: -1
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Completions")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: CompletionRow {
            width: ListView.view.width
            avatars: root.avatars
            current: ListView.isCurrentItem
            onClicked: root.chosen(index)
        }
    }
}
