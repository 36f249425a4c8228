// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// Whether a server is spoken to in a way that nobody else understands, and the four words by which people can tell it from others.
ColumnLayout {
    id: root

    /// As ServerTrust has it.
    required property string encryption
    required property var words
    property bool firstUse: false
    /// It is one's own: others compare.
    property bool own: false

    spacing: Theme.tiny
    visible: encryption.length > 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            size: Theme.sized(18)
            name: root.encryption === "none" ? "warning" : "lock"
            color: root.encryption === "none" ? Theme.textSoft : Theme.accent
        }
        Label {
            objectName: "encryption"
            Layout.fillWidth: true
            text: root.encryption === "none" ? qsTr("Not encrypted: others on the same network can read along.")
                : root.encryption === "system" ? qsTr("Encrypted, with a certificate that this computer trusts.")
                : root.own ? qsTr("Encrypted. Others see these four words when they come: they are the same if it is really this server.")
                : root.firstUse ? qsTr("Encrypted. You are here for the first time: ask whoever hosts it, over the phone or beside you, for the four words of the server. They have to be these.")
                : qsTr("Encrypted. Whoever hosts it sees the same four words.")
            soft: true
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
    }
    Label {
        objectName: "fourWords"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.sized(18) + Theme.gap
        text: root.words.join(" ")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.name: qsTr("Four words of the server: %1").arg(root.words.join(", "))
    }
}
