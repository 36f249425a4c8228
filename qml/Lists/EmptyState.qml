// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// What a list says while there is nothing in it, and the one thing to do then.
ColumnLayout {
    id: root

    property alias title: heading.text
    property alias text: explanation.text
    property alias iconName: picture.name
    property alias actionText: action.text

    signal actionRequested()

    spacing: Theme.gap

    Icon {
        id: picture
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: size
        Layout.preferredHeight: size
        size: Theme.sized(36)
        color: Theme.textSoft
        visible: name.length > 0
    }
    Label {
        id: heading
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Label {
        id: explanation
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        soft: true
        wrapMode: Text.Wrap
        visible: text.length > 0
    }
    Button {
        id: action
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.gap
        visible: text.length > 0
        onClicked: root.actionRequested()
    }
}
