// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Members
import Hearth.Theme

/// For a host: everyone on the server, every room, and who did what to whom.
Dialog {
    id: root

    required property ChatSession chat
    readonly property Oversight oversight: chat.moderating.oversight
    readonly property EverybodyList everyone: chat.members.everyone
    /// "people", "rooms" or "audit".
    property string part: "people"
    readonly property string error: part === "people" ? everyone.error : part === "rooms" ? oversight.error : oversight.audit.error
    readonly property bool loading: part === "people" ? everyone.loading : part === "rooms" ? oversight.loading : oversight.audit.loading

    function begin(): void {
        root.part = "people";
        search.text = "";
        root.open();
    }

    function look(): void {
        outcome.text = "";
        if (root.part === "people") {
            root.everyone.look();
        } else if (root.part === "rooms") {
            root.oversight.lookAtRooms();
        } else {
            root.oversight.audit.look();
        }
    }

    objectName: "serverOverview"
    title: qsTr("People and audit")
    width: Math.min(Theme.sized(600), parent ? parent.width - 2 * Theme.wide : Theme.sized(600))
    onAboutToShow: root.look()
    onOpened: choice.forceActiveFocus(Qt.TabFocusReason)

    OverviewQuestion {
        id: question
        oversight: root.oversight
        rooms: root.chat.rooms
    }
    Connections {
        target: root.oversight
        enabled: root.opened
        function onDone(action: string, count: int): void {
            outcome.text = action === "eraseDay" ? qsTr("%n message(s) deleted.", "", count)
                : action === "signOut" ? qsTr("Signed out everywhere.") : "";
        }
    }
    Connections {
        target: root.oversight.audit
        enabled: root.opened
        function onSaved(entries: int): void {
            outcome.text = qsTr("%n entry/entries saved.", "", entries);
        }
    }

    Choice {
        id: choice
        objectName: "overviewPart"
        Layout.fillWidth: true
        label: root.title
        value: root.part
        options: [{value: "people", text: qsTr("People")}, {value: "rooms", text: qsTr("Rooms")}, {value: "audit", text: qsTr("Audit")}]
        onPicked: value => {
            root.part = value;
            root.look();
        }
    }
    TextField {
        id: search
        objectName: "overviewSearch"
        Layout.fillWidth: true
        visible: root.part === "people"
        placeholderText: qsTr("Find people")
    }
    Label {
        Layout.fillWidth: true
        visible: root.part !== "people"
        text: root.part === "rooms" ? qsTr("Every public and private room. What is said in a private room, and who is in it, only its members see.")
            : qsTr("Who did what to whom, for a year. What people wrote is never in it.")
        soft: true
        wrapMode: Text.Wrap
    }
    List {
        id: people
        objectName: "overviewPeople"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.row
        Layout.preferredHeight: Theme.sized(360)
        clip: true
        visible: root.part === "people"
        label: qsTr("People")
        model: MemberFilter {
            sourceModel: root.everyone.list
            text: search.text
            withGone: true
        }
        actionsFor: row => root.oversight.busy ? [] : root.oversight.offers(row.userId, row.role, row.disabled).map(name => question.offer(name))
        onActed: (action, row) => question.ask(action, row.userId, row.displayName, row.isGuest, row.isSelf)

        delegate: MemberRow {
            width: people.rowWidth
            known: root.chat.connection.online
        }
    }
    List {
        id: rooms
        objectName: "overviewRooms"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.row
        Layout.preferredHeight: Theme.sized(360)
        clip: true
        visible: root.part === "rooms"
        label: qsTr("Rooms")
        model: root.oversight.rooms
        actionsFor: row => root.oversight.busy ? [] : [question.offer("deleteRoom")]
        onActed: (action, row) => question.ask(action, row.modelData.id, row.modelData.name, false, false)

        delegate: TwoLines {
            id: room

            required property var modelData

            width: rooms.rowWidth
            above: room.modelData.name
            below: room.modelData.about
        }
    }
    List {
        id: audit
        objectName: "overviewAudit"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.row
        Layout.preferredHeight: Theme.sized(360)
        clip: true
        visible: root.part === "audit"
        label: qsTr("Audit")
        clickActs: false
        model: root.oversight.audit
        onAtYEndChanged: {
            if (atYEnd && visible && count > 0) {
                root.oversight.audit.more();
            }
        }

        delegate: TwoLines {
            id: entry

            required property string says
            required property date at

            width: audit.rowWidth
            above: entry.says
            below: Theme.moment(entry.at)
            wraps: true
        }
    }
    Label {
        id: outcome
        objectName: "overviewOutcome"
        Layout.fillWidth: true
        soft: true
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Label {
        objectName: "overviewMore"
        Layout.fillWidth: true
        visible: root.part === "rooms" && root.oversight.moreRooms
        text: qsTr("There are more than shown here.")
        soft: true
        wrapMode: Text.Wrap
    }
    Label {
        objectName: "overviewError"
        Layout.fillWidth: true
        text: root.error
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Button {
            objectName: "saveAudit"
            visible: root.part === "audit"
            enabled: !root.oversight.audit.saving && audit.count > 0
            text: root.oversight.audit.saving ? qsTr("Saving…") : qsTr("Save to a file…")
            onClicked: {
                outcome.text = "";
                root.oversight.audit.saveAs();
            }
        }
        Label {
            Layout.fillWidth: true
            text: root.loading ? qsTr("Loading…") : root.part === "audit" && audit.count === 0 && root.error === "" ? qsTr("Nothing yet.") : ""
            soft: true
        }
        Button {
            objectName: "closeOverview"
            primary: true
            text: qsTr("Done")
            onClicked: root.close()
        }
    }
}
