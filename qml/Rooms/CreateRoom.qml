// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

Dialog {
    id: root

    required property ChatSession chat
    property bool busy: false

    function create(): void {
        if (make.enabled) {
            name.error = "";
            topic.error = "";
            failure.text = "";
            root.busy = true;
            root.chat.rooms.create(name.text, topic.text, kind.value);
        }
    }

    objectName: "createRoom"
    title: qsTr("Create room")
    onAboutToShow: {
        name.text = "";
        topic.text = "";
        kind.value = "public";
        name.error = "";
        topic.error = "";
        failure.text = "";
        root.busy = false;
    }
    onOpened: name.focusField()

    Connections {
        target: root.chat.rooms
        enabled: root.opened
        function onCreated(): void {
            root.close();
        }
        function onFailed(action: string, code: string, message: string, field: string): void {
            root.busy = false;
            if (code === "room_exists" || field === "name") {
                name.error = code === "room_exists" ? qsTr("There is already a room with this name.") : message;
            } else if (field === "topic") {
                topic.error = message;
            } else {
                failure.text = message;
            }
        }
    }

    FormField {
        id: name
        objectName: "roomName"
        Layout.fillWidth: true
        label: qsTr("Name")
        mostCharacters: 64
        onAccepted: root.create()
    }
    FormField {
        id: topic
        objectName: "roomTopic"
        Layout.fillWidth: true
        label: qsTr("Topic (optional)")
        mostCharacters: 250
        onAccepted: root.create()
    }
    Choice {
        id: kind
        objectName: "roomKind"
        Layout.fillWidth: true
        label: qsTr("Who can join")
        value: "public"
        options: [{value: "public", text: qsTr("Everyone")}, {value: "private", text: qsTr("Invited people")}]
        onPicked: value => kind.value = value
    }
    Label {
        Layout.fillWidth: true
        text: kind.value === "public" ? qsTr("Everyone on this server can find and join it.")
            : qsTr("Only people whom you invite can find and join it.")
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
    Label {
        id: failure
        Layout.fillWidth: true
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            id: make
            objectName: "makeRoom"
            primary: true
            text: root.busy ? qsTr("Creating…") : qsTr("Create room")
            enabled: !root.busy && name.text.trim().length > 0
            onClicked: root.create()
        }
    }
}
