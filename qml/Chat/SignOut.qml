// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Asked before somebody signs out who loses something by it: a guest, who has no password to come back with, and who wrote
/// what is not sent yet.
Dialog {
    id: root

    required property ChatSession chat

    /// How many messages are not sent.
    property int unsent: 0

    signal confirmed()

    objectName: "signOutQuestion"
    title: chat.oneself.guest ? qsTr("Sign out for good?") : qsTr("Sign out?")
    onAboutToShow: root.unsent = root.chat.sending.unsentCount()
    onOpened: stay.forceActiveFocus(Qt.TabFocusReason)

    Label {
        objectName: "unsentNote"
        Layout.fillWidth: true
        visible: root.unsent > 0
        text: qsTr("%n message(s) that you wrote were not sent yet. They are lost when you sign out.", "", root.unsent)
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: root.chat.oneself.guest
        text: qsTr("You are a guest: after signing out you can't come back as this %1. You leave your rooms and lose the private "
            + "ones. Your messages stay.").arg(Characters.isolated(root.chat.oneself.displayName))
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            id: stay
            objectName: "staySignedIn"
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            objectName: "signOutAnyway"
            primary: true
            danger: true
            text: qsTr("Sign out")
            onClicked: {
                root.close();
                root.confirmed();
            }
        }
    }
}
