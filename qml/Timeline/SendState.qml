// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// What became of a message of one's own: on its way, or not sent with what one can do then.
Row {
    id: root

    required property string sendState
    required property string error

    signal retryRequested()
    signal discardRequested()

    spacing: Theme.gap

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        size: 14
        name: root.sendState === "failed" ? "warning" : "clock"
        color: root.sendState === "failed" ? Theme.danger : Theme.textSoft
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - (root.sendState === "failed" ? 150 : 30))
        text: root.sendState !== "failed" ? qsTr("Sending…")
            : root.error.length > 0 ? qsTr("Not sent: %1").arg(root.error) : qsTr("Not sent.")
        color: root.sendState === "failed" ? Theme.danger : Theme.textSoft
        font.pixelSize: Theme.small
        elide: Text.ElideRight
    }
    LinkButton {
        objectName: "retry"
        anchors.verticalCenter: parent.verticalCenter
        visible: root.sendState === "failed"
        text: qsTr("Retry")
        font.pixelSize: Theme.small
        onClicked: root.retryRequested()
    }
    LinkButton {
        objectName: "discard"
        anchors.verticalCenter: parent.verticalCenter
        visible: root.sendState === "failed"
        text: qsTr("Discard")
        font.pixelSize: Theme.small
        colour: Theme.textSoft
        onClicked: root.discardRequested()
    }
}
