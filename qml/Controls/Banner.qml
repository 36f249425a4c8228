// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Theme

/// A line across a page that says what is wrong, and one thing to do about it, or two.
Rectangle {
    id: root

    property alias text: message.text
    property string actionText
    /// Another thing that one may do; "" for none.
    property string otherText
    property bool grave: false

    signal actionRequested()
    signal otherRequested()

    implicitHeight: line.implicitHeight + 2 * Theme.gap
    color: grave ? Theme.dangerSoft : Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text

    RowLayout {
        id: line
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.wide
        spacing: Theme.space

        Label {
            id: message
            Layout.fillWidth: true
            color: root.grave ? Theme.danger : Theme.text
            wrapMode: Text.Wrap
        }
        LinkButton {
            objectName: root.objectName + "Action"
            text: root.actionText
            visible: text.length > 0
            onClicked: root.actionRequested()
        }
        LinkButton {
            objectName: root.objectName + "Other"
            text: root.otherText
            visible: text.length > 0
            onClicked: root.otherRequested()
        }
    }
}
