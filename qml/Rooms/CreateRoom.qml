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
    property string kind: "public"

    function create(): void {
        if (make.enabled) {
            name.error = "";
            topic.error = "";
            failure.text = "";
            root.busy = true;
            root.chat.createRoom(name.text, topic.text, root.kind);
        }
    }

    objectName: "createRoom"
    title: qsTr("New room")
    onAboutToShow: {
        name.text = "";
        topic.text = "";
        name.error = "";
        topic.error = "";
        failure.text = "";
        root.kind = "public";
        root.busy = false;
    }
    onOpened: name.focusField()

    Connections {
        target: root.chat
        enabled: root.opened
        function onRoomCreated(): void {
            root.close();
        }
        function onActionFailed(action: string, code: string, message: string, field: string): void {
            root.busy = false;
            if (code === "room_exists" || field === "name") {
                name.error = code === "room_exists" ? qsTr("There is a room of this name already.") : message;
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
        maximumLength: 64
        onAccepted: root.create()
    }
    FormField {
        id: topic
        objectName: "roomTopic"
        Layout.fillWidth: true
        label: qsTr("What it is about (optional)")
        maximumLength: 250
        onAccepted: root.create()
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Who may join")
        value: root.kind
        options: [{value: "public", text: qsTr("Everyone")}, {value: "private", text: qsTr("By invitation")}]
        onPicked: value => root.kind = value
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
            text: root.busy ? qsTr("Making it…") : qsTr("Make the room")
            enabled: !root.busy && name.text.trim().length > 0
            onClicked: root.create()
        }
    }
}
