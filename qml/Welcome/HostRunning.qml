// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Desktop
import Hearth.Invites
import Hearth.Theme
import Hearth.Trust

/// The chat that this computer hosts at the moment: its address, who is there, open it or stop it.
ColumnLayout {
    id: root

    required property Host host
    property string notice
    readonly property Item first: opener

    signal openRequested()
    signal stopRequested()
    signal copyRequested(text: string)
    signal helpRequested()

    spacing: Theme.wide

    Label {
        Layout.fillWidth: true
        text: root.host.name
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.fillWidth: true
        text: root.host.connectedCount > 0 ? qsTr("Hosted here · %n connected", "", root.host.connectedCount)
            : qsTr("Hosted here")
        soft: true
    }
    AddressLine {
        Layout.fillWidth: true
        address: root.host.address
        onCopyRequested: root.copyRequested(root.host.trustedAddress)
    }
    FourWords {
        Layout.fillWidth: true
        encryption: root.host.words.length > 0 ? "key" : ""
        words: root.host.words
        own: true
    }
    LinkButton {
        objectName: "whyNobodyComes"
        Layout.topMargin: -Theme.gap
        text: qsTr("Why does nobody come?")
        onClicked: root.helpRequested()
    }
    QrCard {
        Layout.fillWidth: true
        link: root.host.address.length > 0 ? "http://" + root.host.address + "/" : ""
        heading: qsTr("Join %1").arg(root.host.name)
    }
    Label {
        Layout.fillWidth: true
        text: root.notice
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        id: opener
        objectName: "openHosted"
        Layout.fillWidth: true
        primary: true
        text: qsTr("Open the chat")
        onClicked: root.openRequested()
    }
    Button {
        objectName: "stopHosting"
        Layout.fillWidth: true
        text: root.host.state === Host.Stopping ? qsTr("Stopping…") : qsTr("Stop hosting")
        enabled: root.host.state === Host.Running
        onClicked: root.stopRequested()
    }
}
