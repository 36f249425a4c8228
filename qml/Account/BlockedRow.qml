// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// Somebody whom one has blocked.
ListRow {
    id: row

    required property var modelData

    signal unblockRequested(id: real)

    implicitHeight: Theme.row
    label: modelData.name

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.gap
        spacing: Theme.space

        Label {
            Layout.fillWidth: true
            text: Characters.inOneFont(row.modelData.name)
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        LinkButton {
            objectName: "unblock"
            text: qsTr("Unblock")
            focusPolicy: Qt.NoFocus // Enter on the row does it
            onClicked: row.unblockRequested(row.modelData.id)
            Accessible.ignored: true
        }
    }
}
