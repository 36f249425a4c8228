// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// All emoji, to choose one from: found by name, or in the grid by arrow keys. What was used last comes first.
Dialog {
    id: root

    required property var recent
    /// The skin tone of those that can have one: 0 for none, 1 (light) to 5 (dark).
    required property int tone

    signal chosen(emoji: string)
    signal toneChosen(tone: int)

    /// Shows where a group begins; what was typed is done with.
    function showGroup(group: string): void {
        search.text = "";
        const first = emojis.firstOfGroup(group);
        if (first >= 0) {
            grid.currentIndex = first;
            grid.positionViewAtIndex(first - grid.columns, GridView.Beginning); // its heading
        }
    }

    function choose(row: int): void {
        const emoji = emojis.emojiAt(row);
        if (emoji.length > 0) {
            root.close();
            root.chosen(emoji);
        }
    }

    objectName: "emojiPicker"
    title: qsTr("Choose an emoji")
    width: Math.min(Theme.sized(400), parent ? parent.width - 2 * Theme.wide : Theme.sized(400))
    onAboutToShow: {
        emojis.wanted = true;
        search.text = "";
        grid.currentIndex = emojis.first();
        grid.positionViewAtBeginning();
    }
    onOpened: search.forceActiveFocus(Qt.TabFocusReason)

    EmojiList {
        id: emojis
        filter: search.text
        recent: root.recent
        tone: root.tone
        columns: grid.columns
        onCountChanged: grid.currentIndex = first()
    }
    TextField {
        id: search
        objectName: "emojiSearch"
        Layout.fillWidth: true
        placeholderText: qsTr("Search by name or keyword")
        Accessible.name: placeholderText
        Keys.onDownPressed: grid.forceActiveFocus(Qt.TabFocusReason)
        Keys.onReturnPressed: root.choose(grid.currentIndex)
        Keys.onEnterPressed: root.choose(grid.currentIndex)
        Accessible.description: emojis.filter.length > 0 ? grid.currentName : ""
    }
    EmojiGroups {
        id: groups
        Layout.fillWidth: true
        group: emojis.count > 0 && emojis.filter.length === 0 ? emojis.groupAt(grid.topRow) : "none"
        onChosen: group => root.showGroup(group)
    }
    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / Theme.sized(42)))
        /// Of the line at the upper edge.
        readonly property int topRow: emojis.count === 0 ? -1
            : Math.min(emojis.count - 1, Math.max(0, Math.floor((contentY - originY + 1) / cellHeight)) * columns)
        // As a screen reader reads it: Qt 6.4 has no cast to EmojiCell, and to qmllint an Item has no name of its own.
        readonly property string currentName: currentItem ? currentItem.Accessible.name : ""
        function step(places: int, lines: int): bool {
            const to = emojis.neighbour(grid.currentIndex, places, lines);
            if (to >= 0) {
                grid.currentIndex = to;
                // With the heading above it, where there is one.
                grid.positionViewAtIndex(Math.max(0, to - grid.columns), GridView.Contain);
                grid.positionViewAtIndex(to, GridView.Contain);
            }
            return to >= 0;
        }

        objectName: "emojiGrid"
        keyNavigationEnabled: false
        Layout.fillWidth: true
        Layout.preferredHeight: 6 * cellHeight
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / columns)
        cellHeight: Theme.sized(42)
        model: emojis
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Emoji")
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(grid.height / grid.cellHeight) - 1);
            const onward = grid.LayoutMirroring.enabled ? -1 : 1;
            const way = ({[Qt.Key_Left]: [-onward, 0], [Qt.Key_Right]: [onward, 0], [Qt.Key_Up]: [0, -1], [Qt.Key_Down]: [0, 1],
                [Qt.Key_PageUp]: [0, -page], [Qt.Key_PageDown]: [0, page]})[event.key];
            event.accepted = true;
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
                root.choose(grid.currentIndex);
            } else if (way !== undefined) {
                if (!grid.step(way[0], way[1]) && event.key === Qt.Key_Up) {
                    search.forceActiveFocus(Qt.BacktabFocusReason);
                }
            } else {
                event.accepted = false;
            }
        }
        onActiveFocusChanged: {
            if (activeFocus && currentItem) {
                currentItem.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        onCurrentItemChanged: {
            if (activeFocus && currentItem) {
                currentItem.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        delegate: EmojiCell {
            heading: isHeading ? groups.nameOf(group) : ""
            width: grid.cellWidth
            height: grid.cellHeight
            // What Enter chooses, also while one types.
            current: GridView.isCurrentItem && (grid.activeFocus || search.activeFocus)
            onClicked: root.choose(index)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Label {
            objectName: "emojiName"
            Layout.fillWidth: true
            text: emojis.count === 0 ? qsTr("No emoji with this name") : grid.currentName
            soft: true
            font.pixelSize: Theme.small
            elide: Text.ElideRight
        }
        ToneChoice {
            tone: root.tone
            onChosen: tone => root.toneChosen(tone)
        }
    }

    component EmojiCell: Item {
        id: cell

        required property int index
        required property string emoji
        required property string name
        required property string group
        required property bool isHeading
        property string heading
        property bool current: false
        readonly property bool blank: emoji.length === 0

        signal clicked()

        objectName: isHeading ? "emojiHeading-" + group : "emoji-" + emoji
        Accessible.ignored: blank && !isHeading
        Accessible.role: isHeading ? Accessible.Heading : blank ? Accessible.NoRole : Accessible.Button // Qt 6.8 ignores no button
        Accessible.name: isHeading ? heading : name
        Accessible.onPressAction: cell.clicked()

        Label {
            anchors.left: parent.left
            anchors.leftMargin: 2
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.tiny
            text: cell.heading
            visible: cell.isHeading
            soft: true
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: Theme.radius
            visible: !cell.blank
            color: hover.hovered || cell.current ? Theme.selected : "transparent"

            FocusRing {
                shown: cell.current
            }
        }
        Text {
            anchors.centerIn: parent
            text: Characters.drawn(cell.emoji)
            textFormat: Text.PlainText
            font.family: Theme.emojiFamily
            font.pixelSize: Theme.title
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            enabled: !cell.blank
            onTapped: cell.clicked()
        }
    }
}
