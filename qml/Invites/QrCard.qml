// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Invites
import Hearth.Theme

/// The QR code of a link, which can fill the whole screen to be read across a room.
ColumnLayout {
    id: root

    required property string link
    /// What is written above the code where it fills the screen.
    property string heading

    spacing: Theme.gap
    visible: code.valid

    QrCode {
        id: code
        objectName: "qrCode"
        Layout.fillWidth: true // it draws in the middle
        Layout.preferredHeight: Math.min(root.width, 200)
        text: root.link
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code of %1").arg(root.link)

        TapHandler {
            onTapped: screen.open()
        }
        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }
    }
    LinkButton {
        objectName: "qrFullScreen"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Show on the full screen")
        onClicked: screen.open()
    }
    QrScreen {
        id: screen
        link: root.link
        heading: root.heading
    }
}
