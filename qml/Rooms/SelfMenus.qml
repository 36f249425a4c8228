// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme
import Hearth.Words

/// What one can do about oneself and the whole program, and how long one is not to be disturbed.
Item {
    id: root

    required property ChatSession chat
    required property bool doNotDisturb
    required property string quietText
    readonly property bool shown: menu.opened || spans.opened

    /// As DoNotDisturb has it.
    signal doNotDisturbChosen(span: string)
    /// One of Commands, by its name.
    signal commandRequested(command: string)

    function open(): void {
        menu.open();
    }

    Menu {
        id: menu
        title: qsTr("You")

        /// A menu item that is checked and chosen unchecks itself: what is shown is what is, all the same.
        function choose(status: string): void {
            root.chat.oneself.status = status;
            online.checked = Qt.binding(() => root.chat.oneself.status === "online");
            away.checked = Qt.binding(() => root.chat.oneself.status === "away");
        }

        y: -height - Theme.tiny

        MenuItem {
            id: online
            objectName: "statusOnline"
            text: PresenceWords.of("online")
            checkable: true
            checked: root.chat.oneself.status === "online"
            onTriggered: menu.choose("online")
        }
        MenuItem {
            id: away
            objectName: "statusAway"
            text: PresenceWords.of("away")
            checkable: true
            checked: root.chat.oneself.status === "away"
            onTriggered: menu.choose("away")
        }
        MenuItem {
            objectName: "statusDoNotDisturb"
            text: root.doNotDisturb ? root.quietText : qsTr("Do not disturb…")
            checkable: true
            checked: root.doNotDisturb
            onTriggered: {
                checked = Qt.binding(() => root.doNotDisturb);
                if (root.doNotDisturb) {
                    root.doNotDisturbChosen("off");
                } else {
                    spans.open();
                }
            }
        }
        MenuSeparator {}
        MenuItem {
            objectName: "menuMentions"
            text: qsTr("Mentions and replies")
            iconName: "reply"
            keys: Commands.keysOf("mentions")
            onTriggered: root.commandRequested("mentions")
        }
        MenuItem {
            objectName: "menuMarkAllRead"
            text: qsTr("Mark all rooms as read")
            iconName: "check"
            keys: Commands.keysOf("markAllRead")
            enabled: root.chat.rooms.unreadTotal > 0
            onTriggered: root.commandRequested("markAllRead")
        }
        MenuItem {
            objectName: "menuAccount"
            text: qsTr("Your account…")
            iconName: "person"
            onTriggered: root.commandRequested("account")
        }
        MenuItem {
            objectName: "menuServer"
            text: qsTr("This server…")
            iconName: "lock"
            onTriggered: root.commandRequested("server")
        }
        MenuItem {
            objectName: "menuHost"
            text: qsTr("Host page…")
            iconName: "home"
            offered: root.chat.moderating.host
            enabled: offered
            onTriggered: root.commandRequested("host")
        }
        MenuItem {
            objectName: "menuInvite"
            text: qsTr("Invite people…")
            iconName: "plus"
            offered: root.chat.moderating.host
            enabled: offered
            onTriggered: root.commandRequested("invite")
        }
        MenuItem {
            objectName: "menuAccess"
            text: qsTr("Guests and access…")
            iconName: "people"
            offered: root.chat.moderating.host
            enabled: offered
            onTriggered: root.commandRequested("access")
        }
        MenuItem {
            objectName: "menuReports"
            text: qsTr("Reported messages (%n)…", "", root.chat.members.reports.count)
            iconName: "warning"
            offered: root.chat.members.reports.count > 0
            enabled: offered
            onTriggered: root.commandRequested("reports")
        }
        MenuItem {
            objectName: "menuOverview"
            text: qsTr("People and audit…")
            iconName: "eye"
            offered: root.chat.moderating.host
            enabled: offered
            onTriggered: root.commandRequested("overview")
        }
        MenuItem {
            objectName: "menuSettings"
            text: qsTr("Settings")
            iconName: "settings"
            keys: Commands.keysOf("settings")
            onTriggered: root.commandRequested("settings")
        }
        MenuItem {
            text: qsTr("Keyboard shortcuts")
            iconName: "keyboard"
            keys: Commands.keysOf("shortcuts")
            onTriggered: root.commandRequested("shortcuts")
        }
        MenuItem {
            objectName: "menuServers"
            text: qsTr("Other servers")
            iconName: "home"
            onTriggered: root.commandRequested("servers")
        }
        MenuItem {
            objectName: "menuSignOut"
            text: qsTr("Sign out")
            iconName: "leave"
            onTriggered: root.commandRequested("signOut")
        }
    }
    Menu {
        id: spans
        title: qsTr("Do not disturb")
        y: -height - Theme.tiny

        MenuItem {
            objectName: "quietHalfHour"
            text: qsTr("For 30 minutes")
            onTriggered: root.doNotDisturbChosen("halfHour")
        }
        MenuItem {
            objectName: "quietHour"
            text: qsTr("For 1 hour")
            onTriggered: root.doNotDisturbChosen("hour")
        }
        MenuItem {
            objectName: "quietTomorrow"
            text: qsTr("Until tomorrow")
            onTriggered: root.doNotDisturbChosen("tomorrow")
        }
        MenuItem {
            objectName: "quietOn"
            text: qsTr("Until I turn it off")
            onTriggered: root.doNotDisturbChosen("on")
        }
    }
}
