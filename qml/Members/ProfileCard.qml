// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Avatars
import Hearth.Client
import Hearth.Controls
import Hearth.Theme
import Hearth.Words

/// One of the people looked at more closely, and what one may do from there.
Dialog {
    id: root

    required property Profile profile
    required property Blocked blocked
    property Avatars avatars: null
    property bool online: true
    /// What a host may: take away what they are shown with.
    property bool mayRemovePicture: false
    /// There is a room open in which one may write.
    property bool mayMention: true

    readonly property bool isBlocked: blocked.contains(profile.userId, blocked.revision)
    readonly property string shownStatus: online ? profile.status : "unknown"

    signal messageRequested(userId: real)
    signal mentionRequested(username: string)

    function lastSeen(): string {
        const when = root.profile.lastSeen;
        return isNaN(when.getTime()) ? PresenceWords.of("offline")
            : qsTr("Last seen %1").arg(Theme.moment(when));
    }

    function since(): string {
        const when = root.profile.since;
        return isNaN(when.getTime()) ? "" : when.toDateString() === new Date().toDateString() ? qsTr("Joined today")
            : qsTr("Joined in %1").arg(when.toLocaleDateString(Theme.locale, qsTr("MMMM yyyy")));
    }

    objectName: "profileCard"
    label: qsTr("Profile of %1").arg(profile.displayName)
    width: Math.min(Math.max(340, Theme.sized(340)), parent ? parent.width - 2 * Theme.wide : 340) // the buttons' edges do not shrink
    onAboutToShow: failure.text = ""
    onOpened: (send.visible ? send : done).forceActiveFocus(Qt.TabFocusReason)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.wide

        PresenceAvatar {
            objectName: "profilePicture"
            Layout.preferredWidth: Theme.sized(56)
            Layout.preferredHeight: Theme.sized(56)
            Layout.alignment: Qt.AlignTop
            name: root.profile.displayName
            avatars: root.avatars
            userId: root.profile.userId
            status: root.profile.status === "" ? "" : root.shownStatus
            backdrop: Theme.raised
        }
        Column {
            Layout.fillWidth: true
            spacing: 2

            Label {
                objectName: "profileName"
                width: parent.width
                text: root.profile.displayName
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            Label {
                objectName: "profileUsername"
                width: parent.width
                visible: root.profile.username.length > 0
                text: qsTr("@%1").arg(root.profile.username)
                soft: true
                elide: Text.ElideRight
            }
            Label {
                objectName: "profileAbout"
                width: parent.width
                topPadding: Theme.gap
                text: [root.profile.self ? qsTr("This is you") : "", root.profile.disabled ? qsTr("Banned from the server")
                    : RoleWords.whole(root.profile.role), root.profile.status === "" ? qsTr("Not in your rooms any more")
                    : root.shownStatus === "offline" ? root.lastSeen() : PresenceWords.of(root.shownStatus)]
                    .filter(said => said.length > 0).join(" · ")
                wrapMode: Text.Wrap
            }
            Label {
                objectName: "profileSince"
                width: parent.width
                // It comes a moment later, and nothing moves.
                opacity: text.length > 0 ? 1 : 0
                text: root.since()
                soft: true
                elide: Text.ElideRight
            }
        }
    }
    Connections {
        target: root.blocked
        enabled: root.opened
        function onFailed(message: string): void {
            failure.text = message;
        }
    }
    Label {
        objectName: "profileBlocked"
        Layout.fillWidth: true
        visible: root.isBlocked
        text: qsTr("You blocked them: what they write is folded, you are told of none of it, and they can't write to you alone. They are not told.")
        soft: true
        wrapMode: Text.Wrap
    }
    Label {
        id: failure
        objectName: "profileFailure"
        Layout.fillWidth: true
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Connections {
        target: root.avatars
        enabled: root.opened
        function onFailed(message: string): void {
            failure.text = message;
        }
    }
    LinkButton {
        objectName: "profileRemovePicture"
        visible: root.mayRemovePicture && root.avatars !== null && root.avatars.has(root.profile.userId, root.avatars.revision)
        enabled: root.online
        text: qsTr("Remove picture")
        onClicked: {
            failure.text = "";
            root.avatars.removeOf(root.profile.userId);
        }
    }
    LinkButton {
        objectName: "profileBlock"
        visible: !root.profile.self && root.profile.userId > 0
        enabled: root.online && !root.blocked.busy
        text: root.isBlocked ? qsTr("Unblock") : qsTr("Block for me")
        onClicked: {
            failure.text = "";
            root.blocked.set(root.profile.userId, !root.isBlocked);
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            id: done
            objectName: "closeProfile"
            text: qsTr("Close")
            onClicked: root.close()
        }
        Button {
            objectName: "profileMention"
            visible: !root.profile.self && root.mayMention && root.profile.username.length > 0
            text: qsTr("Mention")
            onClicked: {
                root.close();
                root.mentionRequested(root.profile.username);
            }
        }
        Button {
            id: send
            objectName: "profileMessage"
            primary: true
            visible: !root.profile.self && root.profile.status.length > 0 && !root.profile.disabled && !root.isBlocked
            text: qsTr("Message")
            onClicked: {
                root.close();
                root.messageRequested(root.profile.userId);
            }
        }
    }
}
