// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// Stands where one would write, in a room in which nothing is written any more, or only by moderators.
Item {
    id: root

    property bool archived: true
    property bool mayUnarchive: false
    property bool busy: false
    property string failure

    signal unarchiveRequested()

    implicitHeight: line.implicitHeight + 2 * Theme.space

    RowLayout {
        id: line
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.wide, Theme.column)
        spacing: Theme.space

        Icon {
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            name: root.archived ? "archive" : "lock"
            color: Theme.textSoft
        }
        Label {
            objectName: "closedNote"
            Layout.fillWidth: true
            text: root.failure.length > 0 ? root.failure
                : root.archived ? qsTr("This room is archived. You can read it, but nobody can write here.")
                : qsTr("Only moderators write in this room. You can read it, and react.")
            color: root.failure.length > 0 ? Theme.danger : Theme.textSoft
            wrapMode: Text.Wrap
            Accessible.role: root.failure.length > 0 ? Accessible.AlertMessage : Accessible.Paragraph
        }
        Button {
            objectName: "unarchive"
            visible: root.mayUnarchive
            enabled: !root.busy
            text: qsTr("Unarchive")
            onClicked: root.unarchiveRequested()
        }
    }
}
