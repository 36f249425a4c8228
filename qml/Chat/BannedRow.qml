// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// Who or what is kept out, and what is known of it.
ListRow {
    id: root

    required property var modelData

    signal liftRequested(id: real)

    implicitHeight: Theme.row
    label: modelData.detail.length > 0 ? Sentence.of(qsTr("%1, %2"), modelData.name, modelData.detail) : modelData.name

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: root.modelData.detail.length > 0 ? Sentence.of(qsTr("%1 · %2"), Characters.isolated(root.modelData.name), root.modelData.detail) : root.modelData.name
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
