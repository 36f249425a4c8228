// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Theme

/// An address that others type, to be read out or copied.
RowLayout {
    id: root

    required property string address
    /// What it is, and it, for a screen reader.
    property string label: qsTr("Address: %1").arg(address)
    property bool copied: false

    signal copyRequested()

    spacing: Theme.gap

    TextEdit {
        objectName: "address"
        Layout.fillWidth: true
        text: root.address
        textFormat: TextEdit.PlainText
        readOnly: true
        selectByMouse: true
        font.pixelSize: Theme.title
        color: Theme.accent
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        wrapMode: TextEdit.WrapAnywhere
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.readOnly: true
        Accessible.name: root.label

        FocusRing {
            shown: parent.activeFocus
        }
    }
    Button {
        objectName: "copyAddress"
        iconName: root.copied ? "check" : "copy"
        text: root.copied ? qsTr("Copied") : qsTr("Copy")
        onClicked: {
            root.copyRequested();
            root.copied = true;
            forget.restart();
        }
    }
    Timer {
        id: forget
        interval: 2000
        onTriggered: root.copied = false
    }
}
