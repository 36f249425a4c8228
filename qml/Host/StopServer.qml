// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Asks once before the server is stopped, and for what everyone is to be told.
Dialog {
    id: root

    required property ServerWatch watch
    /// It is in this program.
    required property bool here
    required property int others

    function ask(): void {
        message.text = "";
        root.open();
    }

    objectName: "stopServer"
    title: qsTr("Stop the server?")
    onOpened: message.focusField()

    Connections {
        target: root.watch
        function onStopped(): void {
            root.close();
        }
    }

    Label {
        Layout.fillWidth: true
        text: [root.others > 0 ? qsTr("%n other(s) are connected.", "", root.others) : "",
            root.here ? qsTr("You start it again on the welcome page. Whoever was here is connected again by itself then.")
            : qsTr("It is started again on the computer where it runs, and not from here. Whoever was here is connected again by itself then.")]
            .filter(sentence => sentence.length > 0).join(" ")
        wrapMode: Text.Wrap
    }
    FormField {
        id: message
        objectName: "stopMessage"
        Layout.fillWidth: true
        label: qsTr("Message to everyone (optional)")
        hint: qsTr("Such as: back at three.")
        mostCharacters: 300
        onAccepted: stop.clicked()
    }
    Label {
        Layout.fillWidth: true
        text: root.watch.error
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            objectName: "keepServer"
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            id: stop
            objectName: "stopAnyway"
            primary: true
            danger: true
            text: root.watch.stopping ? qsTr("Stopping…") : qsTr("Stop the server")
            enabled: !root.watch.stopping
            onClicked: root.watch.stop(message.text)
        }
    }
}
