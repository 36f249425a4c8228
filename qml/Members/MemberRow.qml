// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Avatars
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// One of the people of the room.
ListRow {
    id: root

    required property real userId
    required property string displayName
    required property string username
    required property string role
    required property string status
    required property var lastSeen
    required property bool isSelf
    required property bool isGuest
    /// Whether there is a connection: without one nobody knows who is there.
    property bool known: true
    readonly property string shownStatus: known ? status : "unknown"
    required property bool disabled
    required property string roomRole
    property Avatars avatars: null

    readonly property string shownName: isSelf ? qsTr("%1 (you)").arg(Characters.isolated(displayName)) : displayName
    readonly property string about: disabled ? qsTr("Banned from the server")
        : role === "owner" || role === "admin" ? RoleWords.of(role) // who moderates every room that they are in
        : [RoleWords.inRoom(roomRole), RoleWords.of(isGuest ? "guest" : role)].filter(word => word.length > 0).join(" · ")
    readonly property string presence: shownStatus === "offline" ? root.lastSeenText() : PresenceWords.of(shownStatus)

    function lastSeenText(): string {
        const when = root.lastSeen ? new Date(root.lastSeen) : null;
        if (when === null || isNaN(when.getTime())) {
            return PresenceWords.of("offline");
        }
        const sameDay = when.toDateString() === new Date().toDateString();
        return qsTr("Last seen %1").arg(sameDay ? Theme.clock(when)
            : when.toLocaleDateString(Theme.locale, Locale.ShortFormat));
    }

    objectName: "member-" + displayName
    implicitHeight: Theme.sized(48)
    label: Sentence.of(qsTr("%1, %2"), shownName, presence)
    details: about

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.space

        PresenceAvatar {
            implicitWidth: Theme.sized(32)
            implicitHeight: Theme.sized(32)
            name: root.displayName
            avatars: root.avatars
            userId: root.userId
            status: root.shownStatus
            backdrop: Theme.side
            dim: root.shownStatus !== "online" && root.shownStatus !== "away"
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            NameLabel {
                Layout.fillWidth: true
                text: Characters.inOneFont(root.shownName)
                soft: root.shownStatus !== "online" && root.shownStatus !== "away"
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: root.about.length > 0 ? Sentence.of(qsTr("%1 · %2"), root.presence, root.about) : root.presence
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
