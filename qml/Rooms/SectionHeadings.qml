// SPDX-License-Identifier: GPL-3.0-or-later
// qmllint disable unqualified
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// Makes what stands above the favourites, the other rooms and the direct ones. The view of Qt 6.4 makes no heading of a
/// component that is bound, as those of its own file are.
Item {
    id: root

    /// Where there are none, the rooms come first and need no name.
    property bool favourites: false

    property Component heading: Component {
        Item {
            id: above
            required property string section
            readonly property bool shown: section !== "rooms" || root.favourites

            width: ListView.view?.width ?? 0
            height: shown ? Theme.sized(36) : 0

            Label {
                visible: above.shown // of the whole, the view says whether it is
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.tiny
                text: above.section === "favourites" ? qsTr("Favourites") : above.section === "rooms" ? qsTr("Rooms")
                    : qsTr("Direct messages")
                soft: true
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
        }
    }
}
