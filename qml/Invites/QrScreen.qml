// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Controls
import Hearth.Invites
import Hearth.Theme

/// A QR code as large as the screen: for phones at the other end of the table, or of the room. Escape and a click on it end that.
T.Popup {
    id: root

    required property string link
    property string heading
    /// What the window was before; -1 while it is not known.
    property int before: -1
    readonly property Window shownIn: parent?.Window.window ?? null

    objectName: "qrScreen"
    parent: T.Overlay.overlay
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    padding: Theme.large
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onAboutToShow: {
        root.before = root.shownIn?.visibility ?? -1;
        root.shownIn?.showFullScreen();
    }
    onOpened: done.forceActiveFocus(Qt.TabFocusReason)
    onAboutToHide: {
        if (root.shownIn && root.before >= 0 && root.shownIn.visibility === Window.FullScreen) {
            root.shownIn.visibility = root.before;
        }
        root.before = -1;
    }

    background: Rectangle {
        color: "#ffffff" // whatever the theme: cameras want it
    }
    contentItem: ColumnLayout {
        spacing: Theme.wide
        Accessible.role: Accessible.Dialog
        Accessible.name: root.heading

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.heading
            color: "#211d1a"
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            visible: text.length > 0
        }
        QrCode {
            objectName: "fullQr"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.link
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of %1").arg(root.link)

            TapHandler {
                onTapped: root.close()
            }
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.link
            color: "#211d1a"
            font.pixelSize: Theme.title
            wrapMode: Text.WrapAnywhere
        }
        Button {
            id: done
            objectName: "closeQrScreen"
            Layout.alignment: Qt.AlignHCenter
            primary: true
            text: qsTr("Done")
            onClicked: root.close()
        }
    }
}
