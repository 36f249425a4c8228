// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// An address that is kept out, and whose it was.
ListRow {
    id: root

    required property var modelData

    signal liftRequested(id: real)

    implicitHeight: Theme.row
    label: qsTr("%1, %2").arg(modelData.name).arg(modelData.address)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: qsTr("%1 · %2").arg(root.modelData.name).arg(root.modelData.address)
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        LinkButton {
            objectName: "liftBan"
            text: qsTr("Unban")
            focusPolicy: Qt.NoFocus // Enter on the row does it
            onClicked: root.liftRequested(root.modelData.id)
            Accessible.ignored: true
        }
    }
}
