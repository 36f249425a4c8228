// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// A server used before: who one is there, and a cross to forget it.
ListRow {
    id: root

    required property int index
    required property string address
    required property string name
    required property string displayName
    required property bool signedIn

    readonly property string title: name.length > 0 ? name : address
    readonly property string shownAddress: address.replace(/^https?:\/\//, "")

    signal forgetRequested(row: int)

    implicitHeight: 54
    label: title
    details: shownAddress

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space

        Avatar {
            Layout.leftMargin: Theme.gap
            name: root.title
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.title
                elide: Text.ElideRight
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: root.signedIn && root.displayName.length > 0
                    ? qsTr("%1 · as %2").arg(root.shownAddress).arg(root.displayName)
                    : root.shownAddress
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
        }
        IconButton {
            iconName: "close"
            Layout.rightMargin: Theme.tiny
            text: qsTr("Forget %1").arg(root.title)
            opacity: root.hovered || root.activeFocus ? 1 : 0
            focusPolicy: Qt.NoFocus // the menu and Delete do it
            Accessible.ignored: true
            onClicked: root.forgetRequested(root.index)
        }
    }
}
