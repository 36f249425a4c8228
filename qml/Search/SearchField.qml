// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Search
import Hearth.Theme

/// Where one types what is looked for: the words in a field, operators that are written to their end as chips below it.
ColumnLayout {
    id: root

    required property SearchTyping typing
    required property SearchCompleting completing
    property string label
    /// For whoever does not see what is offered below.
    property string spoken
    /// Takes a key while completions are open; whether it was one of theirs.
    property var completionKeys: event => false
    readonly property alias field: input
    /// All of it is selected, the chips with the words: what is typed next takes its place.
    property bool allSelected: false

    signal accepted()
    /// On to what was found.
    signal downWanted()
    signal escaped()

    function put(left: var): void {
        input.text = left.text;
        input.cursorPosition = left.cursor;
    }

    /// As if it were typed, in place of what is there.
    function write(text: string, cursor: int): void {
        root.put(root.typing.type(text, cursor));
        root.completing.look(input.text, input.cursorPosition);
    }

    /// At the end of what is there.
    function add(text: string): void {
        const before = input.text.length > 0 && !input.text.endsWith(" ") && text.length > 1 ? input.text + " " : input.text;
        root.write(before + text, (before + text).length);
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusField(): void {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
        input.selectAll();
        root.allSelected = root.typing.chips.length > 0;
    }

    spacing: Theme.gap

    TextField {
        id: input

        readonly property int behind: clearer.visible ? Theme.sized(36) : Theme.space

        objectName: "searchField"
        Layout.fillWidth: true
        leftPadding: LayoutMirroring.enabled ? behind : Theme.sized(36)
        rightPadding: LayoutMirroring.enabled ? Theme.sized(36) : behind
        placeholderText: root.label
        maximumLength: 600 // more than a search may have, which is said
        Accessible.description: root.spoken
        onTextEdited: {
            const typed = {text: text, cursor: cursorPosition};
            if (root.allSelected) {
                root.allSelected = false;
                root.typing.set("");
            }
            root.write(typed.text, typed.cursor);
        }
        onPressed: root.allSelected = false
        onActiveFocusChanged: {
            if (!activeFocus) {
                root.allSelected = false;
                root.completing.close();
            }
        }
        Keys.onPressed: event => {
            const edge = input.cursorPosition === 0 && input.selectedText.length === 0;
            event.accepted = root.completionKeys(event);
            if (event.accepted) {
                return;
            }
            switch (event.key) {
            case Qt.Key_Left:
            case Qt.Key_Right:
            case Qt.Key_Home:
            case Qt.Key_End:
                root.allSelected = false;
                break;
            case Qt.Key_Delete:
                if (root.allSelected && input.text.length === 0) {
                    root.typing.set("");
                    event.accepted = true;
                }
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                root.accepted();
                event.accepted = true;
                break;
            case Qt.Key_Down:
                root.downWanted();
                event.accepted = true;
                break;
            case Qt.Key_Escape:
                root.escaped();
                event.accepted = true;
                break;
            case Qt.Key_Backspace:
                // The chip before what is written becomes what is written.
                if (root.allSelected && input.text.length === 0) {
                    root.typing.set("");
                    event.accepted = true;
                } else if (edge && root.typing.chips.length > 0) {
                    const cursor = root.typing.reopenChip();
                    root.put({text: root.typing.text, cursor: cursor});
                    root.completing.look(input.text, input.cursorPosition);
                    event.accepted = true;
                }
                break;
            }
        }

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap + 2
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            color: Theme.textSoft
        }
        IconButton {
            id: clearer
            objectName: "clearSearch"
            anchors.right: parent.right
            anchors.rightMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            iconName: "close"
            text: qsTr("Clear the search")
            visible: !root.typing.empty
            onClicked: {
                root.typing.set("");
                input.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    // What is typed is set from elsewhere: a search of before, or a chip that is text again.
    Connections {
        target: root.typing
        function onChanged(): void {
            root.allSelected = root.allSelected && root.typing.chips.length > 0;
            if (input.text !== root.typing.text) {
                input.text = root.typing.text;
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: root.typing.chips.length > 0
        spacing: Theme.tiny

        Repeater {
            model: root.typing.chips

            SearchChip {
                selected: root.allSelected
                onRemoved: index => {
                    input.forceActiveFocus(Qt.OtherFocusReason);
                    root.typing.removeChip(index);
                }
            }
        }
    }
}
