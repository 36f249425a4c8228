// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Members
import Hearth.Theme

/// Chooses people, one or several: whom to talk to, in the conversation of exactly these; or who is added to a room.
Dialog {
    id: root

    required property ChatSession chat
    /// Chosen so far: a list of {userId, displayName}.
    property var chosen: []
    property string failure
    property bool busy: false

    /// The room to which they are added; 0: they are talked to.
    property real roomId: 0
    property string roomName
    /// Who is in it already.
    property var inRoom: []

    readonly property int most: roomId > 0 ? 20 : chat.direct.mostOthers
    readonly property bool full: chosen.length >= most
    readonly property EverybodyList everyone: chat.members.everyone

    /// Opens, with these chosen already.
    function begin(people: var): void {
        root.roomId = 0;
        root.inRoom = [];
        root.chosen = people;
        root.open();
    }

    /// Opens, for the room that is open.
    function beginAdding(): void {
        root.roomId = root.chat.conversation.roomId;
        root.roomName = root.chat.conversation.name;
        root.inRoom = root.chat.members.ids();
        root.chosen = [];
        root.open();
    }

    function choose(row: var): void {
        if (row && !root.full) {
            root.chosen = [...root.chosen, {userId: row.userId, displayName: row.displayName}];
            search.text = "";
            list.goToFirst();
            search.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    function takeBack(userId: real): void {
        root.chosen = root.chosen.filter(person => person.userId !== userId);
        search.forceActiveFocus(Qt.TabFocusReason);
    }

    function start(): void {
        if (start.enabled) {
            root.failure = "";
            root.busy = true;
            const people = root.chosen.map(person => person.userId);
            if (root.roomId > 0) {
                root.chat.moderating.addPeople(root.roomId, people);
            } else {
                root.chat.direct.open(people);
            }
        }
    }

    objectName: "newMessage"
    title: roomId > 0 ? qsTr("Add people to %1").arg(Characters.isolated(roomName)) : qsTr("New message")
    onAboutToShow: {
        search.text = "";
        root.failure = "";
        root.busy = false;
        list.goToFirst();
        root.everyone.look();
    }
    onOpened: search.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.chat.direct
        enabled: root.opened
        function onOpened(): void {
            root.close();
        }
        function onFailed(message: string): void {
            root.busy = false;
            root.failure = message;
        }
    }

    Connections {
        target: root.chat.moderating
        enabled: root.opened && root.roomId > 0
        function onDone(action: string): void {
            if (action === "addPeople") {
                root.close();
            }
        }
        function onFailed(action: string, message: string): void {
            root.busy = false;
            root.failure = message;
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: root.chosen.length > 0
        spacing: Theme.tiny

        Repeater {
            model: root.chosen

            T.Button {
                id: chip
                required property var modelData

                objectName: "chosen-" + modelData.displayName
                implicitHeight: Theme.sized(30)
                implicitWidth: Math.min(Theme.sized(220), name.implicitWidth + 2 * Theme.space + Theme.sized(20))
                text: qsTr("Remove %1").arg(modelData.displayName)
                onClicked: root.takeBack(modelData.userId)

                contentItem: Item {
                    Label {
                        id: name
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.space
                        anchors.right: cross.left
                        anchors.verticalCenter: parent.verticalCenter
                        text: chip.modelData.displayName
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Icon {
                        id: cross
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.gap
                        anchors.verticalCenter: parent.verticalCenter
                        size: Theme.sized(14)
                        name: "close"
                        color: Theme.textSoft
                    }
                }
                background: Rectangle {
                    radius: height / 2
                    color: chip.hovered ? Theme.pressed : Theme.selected

                    FocusRing {
                        shown: chip.visualFocus
                        radius: height / 2
                    }
                }
                Keys.onReturnPressed: chip.clicked()
                Keys.onDeletePressed: chip.clicked()
                Accessible.role: Accessible.Button
                Accessible.name: text
                Accessible.onPressAction: chip.clicked()
            }
        }
    }
    TextField {
        id: search
        objectName: "newMessageTo"
        Layout.fillWidth: true
        placeholderText: root.chosen.length > 0 ? qsTr("Add more people") : qsTr("Add people")
        enabled: !root.full
        onTextEdited: list.goToFirst()
        onAccepted: {
            if (text.trim().length === 0 && root.chosen.length > 0) {
                root.start();
            } else {
                list.goOn();
                root.choose((list.currentItem as MemberRow)?.subject());
            }
        }
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Backspace && text.length === 0 && root.chosen.length > 0;
            if (event.accepted) {
                root.takeBack(root.chosen[root.chosen.length - 1].userId);
            }
        }
        Accessible.description: (list.currentItem as MemberRow)?.label ?? ""
    }
    List {
        id: list

        /// The view takes in what the filter did only when it is laid out next, and counts on from there.
        function goToFirst(): void {
            list.forceLayout();
            list.currentIndex = list.count > 0 ? 0 : -1;
        }

        function goOn(): void {
            list.forceLayout();
            if (list.currentIndex < 0) {
                list.goToFirst();
            }
        }

        objectName: "newMessagePeople"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.sized(96)
        Layout.preferredHeight: Math.max(Theme.sized(96), Math.min(Theme.sized(300), contentHeight))
        Layout.topMargin: -Theme.gap
        clip: true
        // They may come only after the dialog is open.
        onCountChanged: {
            if (list.count > 0 && list.currentIndex < 0) {
                list.currentIndex = 0;
            }
        }
        label: qsTr("People")
        // The keyboard stays where one types.
        activeFocusOnTab: false
        model: MemberFilter {
            sourceModel: root.everyone.list
            text: search.text.trim()
            without: [root.chat.oneself.userId, ...root.inRoom, ...root.chosen.map(person => person.userId)]
        }
        actionsFor: row => [{name: "choose", text: qsTr("Choose"), main: true, quiet: true}]
        onActed: (action, row) => root.choose(row)

        delegate: MemberRow {
            width: list.rowWidth
            known: root.chat.connection.online
            avatars: root.chat.members.avatars
            marked: ListView.isCurrentItem && search.activeFocus
        }

        Label {
            objectName: "nobodyFound"
            anchors.centerIn: parent
            visible: list.count === 0
            soft: true
            text: root.everyone.error.length > 0 ? root.everyone.error : root.everyone.loading ? qsTr("Loading…")
                : search.text.length > 0 ? qsTr("Nobody with this name") : qsTr("Nobody else is here")
        }
    }
    Label {
        objectName: "newMessageNote"
        Layout.fillWidth: true
        text: root.failure.length > 0 ? root.failure : qsTr("You can add up to %n people.", "", root.most)
        color: root.failure.length > 0 ? Theme.danger : Theme.textSoft
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        visible: root.failure.length > 0 || root.full
        Accessible.role: root.failure.length > 0 ? Accessible.AlertMessage : Accessible.Paragraph
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            id: start
            objectName: "startConversation"
            primary: true
            text: root.roomId > 0 ? qsTr("Add") : qsTr("Start")
            enabled: root.chosen.length > 0 && !root.busy
            onClicked: root.start()
        }
    }
}
