// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Theme
import Hearth.Words

/// What a search asks for beside its words, in words: a click takes it away.
T.Button {
    id: root

    required property var modelData
    required property int index

    /// With the words beside it.
    property bool selected: false

    signal removed(index: int)

    function words(): string {
        const name = Characters.isolated(root.modelData.name);
        const day = Date.fromLocaleDateString(Qt.locale("C"), root.modelData.value, "yyyy-MM-dd");
        const date = Qt.formatDate(day, Theme.locale, Locale.ShortFormat);
        switch (root.modelData.kind) {
        case "from":
            return root.modelData.value.toLowerCase() === "me" ? qsTr("From you") : qsTr("From %1").arg(name);
        case "in":
            return qsTr("In %1").arg(name);
        case "before":
            return qsTr("Before %1").arg(date);
        case "after":
            return qsTr("After %1").arg(date);
        case "on":
            return qsTr("On %1").arg(date);
        case "mentions":
            return qsTr("Mentions you");
        default:
            return ({file: qsTr("With a file"), image: qsTr("With an image"), link: qsTr("With a link")})[root.modelData.value] ?? name;
        }
    }

    objectName: "chip-" + modelData.kind
    text: words()
    implicitHeight: Theme.sized(28)
    implicitWidth: Math.min(content.implicitWidth + leftPadding + rightPadding, parent?.width ?? Theme.sized(300))
    leftPadding: Theme.gap
    rightPadding: Theme.tiny
    onClicked: root.removed(root.index)

    contentItem: Item {
        id: content
        implicitWidth: word.implicitWidth + cross.width + Theme.tiny

        Label {
            id: word
            width: parent.width - cross.width - Theme.tiny
            anchors.verticalCenter: parent.verticalCenter
            text: Characters.drawn(root.text)
            color: root.selected ? Theme.accentInk : Theme.text
            font.pixelSize: Theme.small
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            id: cross
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.sized(16)
            name: "close"
            color: root.selected ? Theme.accentInk : Theme.textSoft
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.selected ? Theme.accent : root.down ? Theme.pressed : Theme.selected

        FocusRing {
            radius: height / 2
            shown: root.visualFocus
        }
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onDeletePressed: root.clicked()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Backspace;
        if (event.accepted) {
            root.clicked();
        }
    }
    Accessible.role: Accessible.Button
    Accessible.name: Sentence.of(qsTr("%1, remove"), text)
    Accessible.onPressAction: root.clicked()

    ToolTip {
        text: qsTr("Remove")
        shown: root.hovered || root.visualFocus
    }
}
