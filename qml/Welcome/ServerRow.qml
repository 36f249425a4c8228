// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Avatars
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// A server used before: who one is there, and a cross to forget it.
ListRow {
    id: root

    required property int index
    required property string address
    required property string name
    required property string displayName
    required property bool signedIn
    required property bool hosted
    /// Whether it answers: "yes", "no", or "" for not known.
    required property string reach
    /// The chat of this computer is being hosted.
    property bool hosting: false

    readonly property string title: name.length > 0 ? name : address
    /// One's own is found by nobody under the address by which this program is in it.
    readonly property string shownAddress: hosted ? qsTr("Your own chat on this computer") : address.replace(/^https?:\/\//, "")
    readonly property string standing: reach === "no" && !hosted ? qsTr("does not answer") : hosted ? (hosting ? qsTr("hosted now") : qsTr("not hosted now"))
        : signedIn && displayName.length > 0 ? qsTr("signed in as %1").arg(Characters.isolated(displayName)) : qsTr("signed out")

    signal forgetRequested(row: int)

    implicitHeight: Theme.sized(54)
    label: title
    details: line.text

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space

        PresenceAvatar {
            Layout.leftMargin: Theme.gap
            name: root.title
            status: root.hosted ? (root.hosting ? "online" : "offline") : root.reach === "yes" ? "online" : root.reach === "no" ? "offline" : ""
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.title
                elide: Text.ElideRight
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label {
                id: line
                Layout.fillWidth: true
                text: Sentence.of(qsTr("%1 · %2"), root.shownAddress, root.standing)
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
        }
        IconButton {
            iconName: "close"
            Layout.rightMargin: Theme.tiny
            text: qsTr("Forget %1").arg(root.title)
            opacity: root.hovered || root.activeFocus ? 1 : 0
            focusPolicy: Qt.NoFocus // the menu and Delete do it
            Accessible.ignored: true
            onClicked: root.forgetRequested(root.index)
        }
    }
}
