// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Asked before a guest signs out: there is no password to come back with.
Dialog {
    id: root

    required property ChatSession chat

    signal confirmed()

    objectName: "signOutQuestion"
    title: qsTr("Sign out for good?")
    onOpened: stay.forceActiveFocus(Qt.TabFocusReason)

    Label {
        Layout.fillWidth: true
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
