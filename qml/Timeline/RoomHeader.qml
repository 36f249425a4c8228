// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// The name of the room, what it is about, and what one can do with it.
Item {
    id: root

    required property string name
    required property string topic
    required property string kind
    property bool showBack: false
    property bool membersShown: false
    property bool inRoom: true

    signal backRequested()
    signal membersToggled()

    implicitHeight: 56

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.showBack ? Theme.tiny : Theme.wide
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        IconButton {
            objectName: "back"
            iconName: "back"
            text: qsTr("Back to the rooms")
            visible: root.showBack
            onClicked: root.backRequested()
        }
        Icon {
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            name: root.kind === "public" ? "hash" : root.kind === "direct" ? "person" : "lock"
            color: Theme.textSoft
            visible: root.inRoom
        }
        Label {
            objectName: "roomTitle"
            Layout.maximumWidth: root.width * 0.5
            text: root.name
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: root.topic
            soft: true
            elide: Text.ElideRight
        }
        IconButton {
            objectName: "members"
            iconName: "people"
            text: root.membersShown ? qsTr("Hide people") : qsTr("Show people")
            colour: root.membersShown ? Theme.accent : Theme.textSoft
            visible: root.inRoom
            onClicked: root.membersToggled()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
