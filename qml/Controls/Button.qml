// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Theme

/// A button with text, and an icon if it is given one. At most one on a page is primary.
T.Button {
    id: root

    property bool primary: false
    property bool danger: false
    property string iconName
    readonly property color ink: primary ? (danger ? Theme.dangerInk : Theme.accentInk)
        : danger ? Theme.danger : Theme.text

    implicitWidth: Math.max(Theme.sized(72), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.control
    leftPadding: Theme.wide
    rightPadding: Theme.wide
    opacity: enabled ? 1 : 0.55
    font.pixelSize: Theme.body
    font.weight: Font.DemiBold

    contentItem: Item {
        implicitWidth: picture.width + word.implicitWidth
        implicitHeight: word.implicitHeight

        Row {
            anchors.centerIn: parent

            Item {
                id: picture
                anchors.verticalCenter: parent.verticalCenter
                width: root.iconName.length > 0 ? Theme.sized(26) : 0
                height: Theme.sized(18)

                Icon {
                    name: root.iconName
                    color: root.ink
                }
            }
            Text {
                id: word
                text: root.text
                textFormat: Text.PlainText
                font: root.font
                color: root.ink
                width: Math.min(implicitWidth, Math.max(0, root.availableWidth - picture.width))
                elide: Text.ElideRight
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (root.danger ? Theme.danger : root.hovered || root.down ? Theme.accentStrong : Theme.accent)
            : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: root.primary ? 0 : 1
        border.color: Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
}
