// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// Asked before a server stops that others are connected to.
Dialog {
    id: root

    required property string kind
    required property int others

    signal answered(yes: bool)

    objectName: "quitQuestion"
    title: kind === "quit" ? qsTr("Quit while others are connected?") : qsTr("Stop hosting while others are connected?")
    onOpened: keep.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        if (root.kind !== "") {
            root.answered(false);
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("%n other(s) are connected to the chat on this computer. They are disconnected when it stops; "
            + "everything said is kept.", "", root.others)
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            id: keep
            objectName: "keepHosting"
            text: qsTr("Keep hosting")
            onClicked: root.answered(false)
        }
        Button {
            objectName: "stopAnyway"
            primary: true
            danger: true
            text: root.kind === "quit" ? qsTr("Quit") : qsTr("Stop hosting")
            onClicked: root.answered(true)
        }
    }
}
