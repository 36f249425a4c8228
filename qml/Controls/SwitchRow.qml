// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Theme

/// A setting that is on or off: what it is, what it means, and the switch.
T.Switch {
    id: root

    property string explanation

    implicitWidth: Theme.sized(300)
    implicitHeight: Math.max(Theme.row, words.implicitHeight)

    contentItem: ColumnLayout {
        id: words
        spacing: 2

        Label {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.sized(40) + Theme.wide
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.sized(40) + Theme.wide
            text: root.explanation
            soft: true
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            visible: text.length > 0
            Accessible.ignored: true
        }
    }
    indicator: Rectangle {
        x: root.mirrored ? 0 : root.width - width
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.sized(40)
        height: Theme.sized(24)
        radius: height / 2
        color: root.checked ? Theme.accent : "transparent"
        border.width: root.checked ? 0 : 2
        border.color: Theme.fieldLine

        Rectangle {
            x: root.checked !== root.mirrored ? parent.width - width - 4 : 5
            anchors.verticalCenter: parent.verticalCenter
            width: root.checked ? Theme.sized(16) : Theme.sized(12)
            height: width
            radius: width / 2
            color: root.checked ? Theme.accentInk : Theme.fieldLine

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
    function change(): void {
        root.toggle();
        root.toggled();
    }

    Keys.onReturnPressed: root.change()
    Keys.onEnterPressed: root.change()
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: explanation
    Accessible.checked: checked
    Accessible.onPressAction: root.change()
    Accessible.onToggleAction: root.change()
}
