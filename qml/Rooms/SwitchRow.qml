// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// A room, a person, or something to do: what one can switch to.
ListRow {
    id: root

    required property int index
    required property string kind
    required property real destinationId
    required property string name
    required property string detail
    required property string status
    required property string roomKind
    required property string command
    required property int unread
    required property int mentions
    required property bool quiet
    /// Whether there is a connection: without one nobody knows who is there.
    property bool known: true

    readonly property bool news: unread > 0 && !quiet
    readonly property string what: kind === "person" ? qsTr("Person") : kind === "publicRoom" ? qsTr("Room")
        : kind === "command" ? qsTr("Action") : roomKind === "direct" ? qsTr("Conversation") : qsTr("Room")

    objectName: "switch-" + name
    implicitHeight: Theme.row
    label: unread > 0 ? qsTr("%1, %n unread", "", unread).arg(name) : name
    details: detail.length > 0 ? Sentence.of(qsTr("%1, %2"), what, detail) : what

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Item {
            Layout.leftMargin: Theme.gap
            Layout.preferredWidth: Theme.sized(16)
            Layout.preferredHeight: Theme.sized(16)

            Icon {
                anchors.centerIn: parent
                size: Theme.sized(16)
                visible: root.status === ""
                name: root.kind === "command" ? "forward" : root.roomKind === "direct" ? "people" : root.roomKind === "private" ? "lock" : "hash"
                color: Theme.textSoft
            }
            PresenceDot {
                anchors.centerIn: parent
                visible: root.status !== ""
                status: root.status === "" ? "offline" : root.known ? root.status : "unknown"
                backdrop: Theme.raised
            }
        }
        NameLabel {
            objectName: "name"
            Layout.fillWidth: true
            text: root.name
            font.weight: root.news ? Font.Bold : Font.Normal
            Accessible.ignored: true
        }
        Label {
            Layout.maximumWidth: root.width / 2
            visible: text.length > 0
            text: root.detail
            soft: true
            font.pixelSize: Theme.small
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Badge {
            count: root.quiet ? 0 : root.roomKind === "direct" ? root.unread : Math.min(root.mentions, root.unread)
            dot: root.news
        }
    }
}
