// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// Makes what stands above the direct rooms. The view of Qt 6.4 makes no heading of a component that is bound, as those of its
/// own file are.
Item {
    property Component heading: Component {
        Item {
            id: above
            required property string section
            readonly property bool shown: section === "direct"

            width: ListView.view?.width ?? 0
            height: shown ? 36 : 0

            Label {
                visible: above.shown // of the whole, the view says whether it is
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.tiny
                text: qsTr("Direct messages")
                soft: true
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
        }
    }
}
