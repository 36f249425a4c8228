// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// One of the rooms one is in: bold while there is something unread, with a count of what names one, or is for one alone. With
/// what was said last below it, where that is wanted.
ListRow {
    id: root

    required property int index
    required property real roomId
    required property string name
    required property string kind
    required property int unread
    required property int calls
    required property string draft
    required property bool isCurrent
    required property string notify
    /// Of the other one in a conversation of two.
    required property string status
    required property bool favourite
    required property bool archived
    /// Who said what last.
    required property string preview
    property bool previewShown: false
    property Naming naming: null
    readonly property string lastSaid: naming ? naming.shown(preview, naming.known) : preview
    /// Whether there is a connection: without one nobody knows who is there.
    property bool known: true
    /// It left the sight, and waits for another room. Nobody finds it meanwhile, by eye, ear or name.
    property bool spare: false

    readonly property bool quiet: notify === "none"
    readonly property bool news: unread > 0 && !quiet
    readonly property string presence: known ? PresenceWords.of(status) : ""
    readonly property bool drafted: draft.length > 0 && !isCurrent

    objectName: spare ? "" : "room-" + name
    visible: !spare
    implicitHeight: previewShown ? Theme.row + Theme.sized(14) : Theme.row
    label: unread > 0 ? qsTr("%1, %n unread", "", unread).arg(name) : name
    details: [archived ? qsTr("Archived") : "", drafted ? qsTr("Draft") : "", presence, quiet ? qsTr("No notifications") : "",
        previewShown ? lastSaid : ""].filter(said => said.length > 0).join(", ")
    selected: isCurrent
    ListView.onPooled: spare = true
    ListView.onReused: spare = false

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            Layout.leftMargin: Theme.gap
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            size: Theme.sized(16)
            visible: root.status === ""
            name: root.archived ? "archive" : root.kind === "public" ? "hash" : root.kind === "direct" ? "people" : "lock"
            color: root.isCurrent ? Theme.accent : Theme.textSoft
        }
        Item {
            Layout.leftMargin: Theme.gap
            Layout.preferredWidth: Theme.sized(16)
            Layout.preferredHeight: Theme.sized(16)
            visible: root.status !== ""

            PresenceDot {
                anchors.centerIn: parent
                status: root.known ? root.status : "unknown"
                backdrop: Theme.side
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            NameLabel {
                objectName: "name"
                Layout.fillWidth: true
                text: Characters.inOneFont(root.name)
                font.weight: root.news ? Font.Bold : root.isCurrent ? Font.DemiBold : Font.Normal
                color: (root.quiet || root.archived) && !root.isCurrent ? Theme.textSoft : Theme.text
                Accessible.ignored: true
            }
            Label {
                objectName: "roomPreview"
                Layout.fillWidth: true
                visible: root.previewShown && text.length > 0
                text: root.drafted ? qsTr("Draft: %1").arg(root.draft.replace(/\s+/g, " ")) : Characters.inOneFont(root.lastSaid)
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                maximumLineCount: 1
                Accessible.ignored: true
            }
        }
        Icon {
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            size: Theme.sized(14)
            name: "pencil"
            color: Theme.textSoft
            visible: root.drafted && !root.previewShown
        }
        Badge {
            objectName: "badge"
            count: root.calls
            dot: root.news
        }
    }
}
