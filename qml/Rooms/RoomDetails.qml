// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme
import Hearth.Words

/// What there is to know of the room that is open, and all that one may do with it.
Dialog {
    id: root

    required property ChatSession chat
    readonly property Conversation room: chat.conversation
    readonly property bool direct: room.kind === "direct"
    /// Whether one may call it otherwise and archive it.
    property bool keeps: false
    property bool mayDelete: false
    property bool mayInvite: false
    property bool mayAdd: false
    property bool editing: false
    property string failure

    signal peopleRequested()
    signal pinsRequested()
    signal filesRequested()
    signal addRequested()
    signal inviteRequested(roomId: real, name: string)
    signal leaveRequested(roomId: real, name: string, kind: string)
    signal deleteRequested(roomId: real, name: string)
    signal bansRequested(roomId: real, name: string)

    function look(): void {
        root.keeps = root.chat.moderating.mayModerate(root.room.roomId);
        root.mayInvite = root.chat.moderating.inviting.mayInvite(root.room.roomId);
        root.mayAdd = root.chat.moderating.mayAddPeople(root.room.roomId);
        root.mayDelete = root.chat.moderating.mayDeleteRoom(root.room.roomId);
    }

    function edit(): void {
        name.text = root.room.name;
        topic.text = root.room.topic;
        name.error = "";
        topic.error = "";
        root.failure = "";
        root.editing = true;
        name.focusField();
    }

    function save(): void {
        if (save.enabled) {
            name.error = "";
            topic.error = "";
            root.failure = "";
            root.chat.roomEditing.describe(root.room.roomId, name.text, topic.text);
        }
    }

    /// The room, and how it came to be.
    function about(): string {
        const kind = root.room.kind === "public" ? qsTr("Public room") : root.direct ? qsTr("Direct conversation") : qsTr("Private room");
        const when = root.room.createdAt.toLocaleDateString(Theme.locale, Locale.LongFormat);
        const who = root.chat.members.nameOf(root.room.createdBy);
        const made = who.length > 0 ? Sentence.of(qsTr("created by %1 on %2"), Characters.isolated(who), when) : qsTr("created on %1").arg(when);
        return [root.room.archived ? qsTr("Archived") : "", kind, made].filter(said => said.length > 0).join(" · ");
    }

    /// Leads elsewhere.
    function go(where: var): void {
        root.close();
        where();
    }

    objectName: "roomDetails"
    title: root.room.name
    onAboutToShow: {
        root.editing = false;
        root.failure = "";
        root.look();
        words.text = root.about();
    }
    onOpened: done.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.room
        enabled: root.opened
        function onChanged(): void {
            root.close();
        }
        function onDetailsChanged(): void {
            root.look();
            words.text = root.about();
        }
    }
    Connections {
        target: root.chat.roomEditing
        enabled: root.opened
        function onDone(): void {
            if (root.editing) {
                root.editing = false;
                change.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        function onFailed(code: string, message: string, field: string): void {
            if (root.editing && (code === "room_exists" || field === "name")) {
                name.error = code === "room_exists" ? qsTr("There is already a room with this name.") : message;
            } else if (root.editing && field === "topic") {
                topic.error = message;
            } else {
                root.failure = message;
            }
        }
    }
    Connections {
        target: root.chat.rooms
        enabled: root.opened
        function onFailed(action: string, code: string, message: string): void {
            root.failure = message;
        }
    }

    Scrolled {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: implicitHeight

        Label {
            objectName: "detailsTopic"
            Layout.fillWidth: true
            visible: !root.editing && text.length > 0
            text: root.room.topic
            wrapMode: Text.Wrap
        }
        Label {
            id: words
            objectName: "detailsAbout"
            Layout.fillWidth: true
            soft: true
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        FormField {
            id: name
            objectName: "detailsName"
            Layout.fillWidth: true
            visible: root.editing
            label: qsTr("Name")
            mostCharacters: 64
            onAccepted: root.save()
        }
        FormField {
            id: topic
            objectName: "detailsNewTopic"
            Layout.fillWidth: true
            visible: root.editing
            label: qsTr("Topic (optional)")
            mostCharacters: 250
            onAccepted: root.save()
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.editing
            spacing: Theme.gap

            Button {
                objectName: "cancelChange"
                text: qsTr("Cancel")
                onClicked: {
                    root.editing = false;
                    change.forceActiveFocus(Qt.TabFocusReason);
                }
            }
            Button {
                id: save
                objectName: "saveChange"
                primary: true
                text: root.chat.roomEditing.busy ? qsTr("Saving…") : qsTr("Save")
                enabled: !root.chat.roomEditing.busy && name.text.trim().length > 0
                onClicked: root.save()
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: !root.editing
            spacing: Theme.gap

            Button {
                objectName: "detailsPeople"
                iconName: "people"
                text: qsTr("People")
                onClicked: root.go(() => root.peopleRequested())
            }
            Button {
                objectName: "detailsPins"
                iconName: "pin"
                text: qsTr("Pinned")
                onClicked: root.go(() => root.pinsRequested())
            }
            Button {
                objectName: "detailsFiles"
                iconName: "file"
                text: qsTr("Files")
                onClicked: root.go(() => root.filesRequested())
            }
            Button {
                objectName: "detailsAdd"
                visible: root.mayAdd
                iconName: "plus"
                text: qsTr("Add people")
                onClicked: root.go(() => root.addRequested())
            }
            Button {
                objectName: "detailsInvite"
                visible: root.mayInvite
                iconName: "plus"
                text: qsTr("Invite")
                onClicked: root.go(() => root.inviteRequested(root.room.roomId, root.room.name))
            }
            Button {
                id: change
                objectName: "changeRoom"
                visible: root.keeps
                iconName: "pencil"
                text: qsTr("Rename")
                onClicked: root.edit()
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: -Theme.gap
            text: qsTr("Notify me about")
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Choice {
            objectName: "detailsNotify"
            Layout.fillWidth: true
            label: qsTr("Notify me about")
            value: root.room.notify
            options: [{value: "all", text: qsTr("Everything")}, {value: "mentions", text: qsTr("Mentions")},
                {value: "none", text: qsTr("Nothing")}]
            onPicked: value => root.chat.rooms.setNotify(root.room.roomId, value)
        }
        SwitchRow {
            objectName: "detailsFavourite"
            Layout.fillWidth: true
            text: qsTr("Favourite")
            explanation: qsTr("At the top of your rooms. Favourites are kept on this computer.")
            checked: root.room.favourite
            onToggled: root.chat.favourites.set(root.room.roomId, checked)
        }
        RoomRules {
            Layout.fillWidth: true
            visible: root.keeps
            chat: root.chat
            onBegun: root.failure = ""
        }
        Flow {
            Layout.fillWidth: true
            visible: !root.direct
            spacing: Theme.gap

            Button {
                objectName: "detailsBans"
                visible: root.keeps
                text: qsTr("Banned people…")
                onClicked: root.go(() => root.bansRequested(root.room.roomId, root.room.name))
            }
            Button {
                objectName: "detailsLeave"
                text: qsTr("Leave room…")
                onClicked: root.go(() => root.leaveRequested(root.room.roomId, root.room.name, root.room.kind))
            }
            Button {
                objectName: "detailsDelete"
                visible: root.mayDelete
                danger: true
                text: qsTr("Delete room…")
                onClicked: root.go(() => root.deleteRequested(root.room.roomId, root.room.name))
            }
        }
    }
    Label {
        objectName: "detailsFailure"
        Layout.fillWidth: true
        text: root.failure
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        id: done
        objectName: "closeDetails"
        Layout.alignment: Qt.AlignRight
        text: qsTr("Close")
        onClicked: root.close()
    }
}
