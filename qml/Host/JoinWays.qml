// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Invites
import Hearth.Theme

/// How others come here: the addresses, and the code that a phone reads, which opens the page.
ColumnLayout {
    id: root

    /// Those that others can use, the first one first.
    required property var addresses
    required property string serverName
    /// What a browser opens.
    readonly property string link: addresses.length > 0 ? "http://" + addresses[0] + "/" : ""

    signal copyRequested(address: string)
    signal inviteRequested()

    spacing: Theme.space

    Label {
        Layout.fillWidth: true
        text: qsTr("Others type this address in Hearth, or in a browser.")
        soft: true
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.addresses.slice(0, 4)

        delegate: AddressLine {
            required property string modelData

            Layout.fillWidth: true
            address: modelData
            onCopyRequested: root.copyRequested(modelData)
        }
    }
    QrCard {
        Layout.fillWidth: true
        link: root.link
        heading: qsTr("Join %1").arg(root.serverName)
    }
    Button {
        objectName: "hostInvite"
        Layout.fillWidth: true
        iconName: "plus"
        text: qsTr("Invite people…")
        onClicked: root.inviteRequested()
    }
}
