// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Invites
import Hearth.Theme

/// What a room that nobody has written in says. With an address it is the first one of a new chat, and says how others
/// come here.
ColumnLayout {
    id: root

    required property string beginning
    property string address
    /// How high the place is where nothing else is shown.
    property real room: parent?.height ?? 0
    /// There is room for a picture below the words.
    readonly property bool tall: room >= Theme.sized(520)

    signal copyRequested(text: string)

    spacing: Theme.space

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: size
        Layout.preferredHeight: size
        size: Theme.sized(40)
        name: root.address.length > 0 ? "people" : "chat"
        color: Theme.accent
    }
    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.address.length > 0 ? qsTr("Your chat is ready") : root.beginning
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.address.length > 0
            ? qsTr("Others on your network start Hearth, choose “Join a chat” and type this address:")
            : qsTr("Nobody has written here yet. Say hello.")
        soft: true
        wrapMode: Text.Wrap
    }
    AddressLine {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: false
        Layout.maximumWidth: root.width
        address: root.address.split("#")[0]
        visible: root.address.length > 0
        onCopyRequested: root.copyRequested(root.address)
    }
    QrCard {
        Layout.fillWidth: true
        link: root.address.length > 0 ? "http://" + root.address.split("#")[0] + "/" : ""
        heading: qsTr("Open this page to join")
        visible: root.address.length > 0 && root.tall
    }
}
