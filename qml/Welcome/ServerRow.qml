// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Controls
import Hearth.Theme

/// A server used before: who one is there, and a cross to forget it.
T.ItemDelegate {
    id: root

    required property int index
    required property string address
    required property string name
    required property string displayName
    required property bool signedIn

    signal chosen(address: string)
    signal forgetRequested(row: int)

    implicitHeight: 54
    text: name.length > 0 ? name : address
    highlighted: ListView.isCurrentItem && (ListView.view?.activeFocus ?? false)
    onClicked: root.chosen(root.address)

    contentItem: RowLayout {
        spacing: Theme.space

        Avatar {
            Layout.leftMargin: Theme.gap
            name: root.text
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.text
                elide: Text.ElideRight
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: root.signedIn && root.displayName.length > 0
                    ? qsTr("%1 · as %2").arg(root.address.replace(/^https?:\/\//, "")).arg(root.displayName)
                    : root.address.replace(/^https?:\/\//, "")
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
        }
        IconButton {
            iconName: "close"
            text: qsTr("Forget %1").arg(root.text)
            opacity: root.hovered || activeFocus || root.highlighted ? 1 : 0
            onClicked: root.forgetRequested(root.index)
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 1
            shown: root.highlighted || root.visualFocus
        }
    }
    Keys.onReturnPressed: root.chosen(root.address)
    Keys.onEnterPressed: root.chosen(root.address)
    Keys.onDeletePressed: root.forgetRequested(root.index)
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: address
    Accessible.onPressAction: root.chosen(root.address)
}
