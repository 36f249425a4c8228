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
            grid.positionViewAtIndex(first, GridView.Beginning);
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
    width: Math.min(400, parent ? parent.width - 2 * Theme.wide : 400)
    onAboutToShow: {
        search.text = "";
        grid.currentIndex = 0;
        grid.positionViewAtBeginning();
    }
    onOpened: search.forceActiveFocus(Qt.TabFocusReason)

    EmojiList {
        id: emojis
        filter: search.text
        recent: root.recent
        tone: root.tone
        onCountChanged: grid.currentIndex = count > 0 ? 0 : -1
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
        Layout.fillWidth: true
        group: emojis.count > 0 && emojis.filter.length === 0 ? emojis.groupAt(grid.topRow) : "none"
        onChosen: group => root.showGroup(group)
    }
    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / 42))
        /// The last one of the line at the upper edge: in it a group may begin. At the top the first of all.
        readonly property int topRow: emojis.count === 0 ? -1 : contentY <= originY ? 0
            : Math.min(emojis.count, (Math.floor((contentY - originY + 1) / cellHeight) + 1) * columns) - 1
        // As a screen reader reads it: Qt 6.4 has no cast to EmojiCell, and to qmllint an Item has no name of its own.
        readonly property string currentName: currentItem ? currentItem.Accessible.name : ""

        objectName: "emojiGrid"
        Layout.fillWidth: true
        Layout.preferredHeight: 6 * cellHeight
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / columns)
        cellHeight: 42
        model: emojis
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Emoji")
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
                root.choose(grid.currentIndex);
                event.accepted = true;
            } else if (event.key === Qt.Key_Up && grid.currentIndex < grid.columns) {
                search.forceActiveFocus(Qt.BacktabFocusReason);
                event.accepted = true;
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
        property bool current: false

        signal clicked()

        objectName: "emoji-" + emoji
        Accessible.role: Accessible.Button
        Accessible.name: name
        Accessible.onPressAction: cell.clicked()

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: Theme.radius
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
            onTapped: cell.clicked()
        }
    }
}
