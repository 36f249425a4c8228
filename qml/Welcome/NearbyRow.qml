// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Avatars
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// A server that was found: what it calls itself, who hosts it, who may enter, how many are there.
ListRow {
    id: root

    required property int index
    required property string address
    required property string name
    /// Who hosts it; "" where it does not say.
    required property string host
    required property string access
    /// How many are there; -1 where it does not say.
    required property int people
    required property bool known

    readonly property string entry: access === "open" ? qsTr("open") : access === "invite" ? qsTr("by invitation")
        : qsTr("accounts only")
    readonly property var parts: [host.length > 0 ? Characters.isolated(host) : "", entry,
        people >= 0 ? qsTr("%n people", "", people) : "", known ? qsTr("joined before") : ""]

    implicitHeight: Theme.sized(54)
    label: name
    details: line.text

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space

        PresenceAvatar {
            Layout.leftMargin: Theme.gap
            name: root.name
            status: "online"
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.gap
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.name
                elide: Text.ElideRight
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label {
                id: line
                Layout.fillWidth: true
                text: root.parts.filter(part => part.length > 0).join(" · ")
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
