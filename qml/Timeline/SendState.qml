// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// That a message of one's own was not sent, why, and what one can do then.
Row {
    id: root

    required property string error

    signal retryRequested()
    signal discardRequested()

    spacing: Theme.gap

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.sized(14)
        name: "warning"
        color: Theme.danger
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - Theme.sized(150))
        text: root.error.length > 0 ? qsTr("Not sent: %1").arg(root.error) : qsTr("Not sent.")
        color: Theme.danger
        font.pixelSize: Theme.small
        elide: Text.ElideRight
        Accessible.ignored: true // the message says it
    }
    LinkButton {
        objectName: "retry"
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Retry")
        font.pixelSize: Theme.small
        focusPolicy: Qt.NoFocus // the menu of the message does it by keys
        Accessible.ignored: true
        onClicked: root.retryRequested()
    }
    LinkButton {
        objectName: "discard"
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Discard")
        font.pixelSize: Theme.small
        colour: Theme.textSoft
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true
        onClicked: root.discardRequested()
    }
}
