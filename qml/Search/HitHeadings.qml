// SPDX-License-Identifier: GPL-3.0-or-later
// qmllint disable unqualified
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// Makes what stands above the messages of a room. The view of Qt 6.4 makes no heading of a component that is bound.
Item {
    property Component heading: Component {
        Item {
            id: above
            required property string section
            /// As FoundList has it.
            readonly property var parts: section.split(" ")
            readonly property string name: parts.slice(4).join(" ")
            readonly property bool joined: parts[2] === "joined"
            /// There are some of it further up.
            readonly property bool more: parts[3] === "more"

            function words(): string {
                const name = above.name.length === 0 ? qsTr("A room you are not in")
                    : above.joined ? above.name : qsTr("%1 · you are not in it").arg(above.name);
                return above.more ? qsTr("%1 · more").arg(name) : name;
            }

            objectName: "heading-" + name
            width: ListView.view?.width ?? 0
            height: Theme.sized(34)

            Icon {
                id: sign
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 6
                size: Theme.sized(14)
                name: above.parts[1] === "public" ? "hash" : above.parts[1] === "direct" ? "person" : "lock"
                color: Theme.textSoft
            }
            NameLabel {
                anchors.left: sign.right
                anchors.leftMargin: Theme.tiny
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: sign.verticalCenter
                text: above.words()
                soft: true
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
        }
    }
}
