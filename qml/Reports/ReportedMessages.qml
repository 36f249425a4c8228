// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// What was reported, about which one may decide, with what can be done about each.
Dialog {
    id: root

    required property ChatSession chat
    readonly property ReportBoard reports: chat.members.reports
    readonly property Moderating moderating: chat.moderating

    signal messageChosen(roomId: real, messageId: real, seq: real)
    signal deletionAsked(messageId: real, author: string, text: string)
    signal throwOutAsked(action: string, row: var)

    /// A room that one is in: in others nothing can be done to it, and the server takes care of who one is.
    function isKnown(row: var): bool {
        return root.chat.rooms.list.rowOf(row.room) >= 0;
    }

    function offers(row: var): var {
        const offers = [];
        const moderates = row.kind === "public" || root.isKnown(row);
        if (root.isKnown(row)) {
            offers.push({name: "openReported", text: qsTr("Go to the message"), icon: "forward"});
        }
        offers.push({name: "dismissReport", text: qsTr("Dismiss"), icon: "check"});
        if (row.kind !== "direct" && moderates && !row.deleted && root.moderating.mayDeleteMessages(row.room)) {
            offers.push({name: "deleteReported", text: qsTr("Delete the message…"), icon: "trash", danger: true});
        }
        if (row.kind !== "direct" && moderates && root.moderating.mayRemove(row.room, row.author)) {
            offers.push({name: "removeReported", text: qsTr("Remove %1 from the room…").arg(Characters.isolated(row.name)), icon: "leave"});
            offers.push({name: "banReported", text: qsTr("Ban %1 from the room…").arg(Characters.isolated(row.name)), icon: "lock"});
        }
        if (root.moderating.mayShutOut(row.author)) {
            offers.push({name: "shutOutReported", text: qsTr("Ban %1 from the server…").arg(Characters.isolated(row.name)), icon: "warning", danger: true});
        }
        return offers;
    }

    function act(action: string, row: var): void {
        failure.text = "";
        switch (action) {
        case "openReported":
            root.close();
            root.messageChosen(row.room, row.message, row.seq);
            break;
        case "dismissReport":
            root.reports.dismiss(row.message);
            break;
        case "deleteReported":
            root.deletionAsked(row.message, row.name, row.text);
            break;
        case "removeReported":
            root.throwOutAsked("remove", row);
            break;
        case "banReported":
            root.throwOutAsked("ban", row);
            break;
        case "shutOutReported":
            root.throwOutAsked("shutOut", row);
            break;
        }
    }

    objectName: "reportedMessages"
    title: qsTr("Reported messages")
    width: Math.min(600, parent ? parent.width - 2 * Theme.wide : 600)
    onAboutToShow: failure.text = ""
    onOpened: {
        if (list.count > 0) {
            list.forceActiveFocus(Qt.TabFocusReason);
        } else {
            done.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Connections {
        target: root.reports
        enabled: root.opened
        function onFailed(message: real, reason: string): void {
            failure.text = reason;
        }
    }
    Label {
        Layout.fillWidth: true
        text: list.count > 0 ? qsTr("Only those who decide about a message see that it was reported. Who wrote it does not.") : qsTr("Nothing is reported.")
        soft: true
        wrapMode: Text.Wrap
    }
    List {
        id: list
        objectName: "reports"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.row
        Layout.preferredHeight: 360
        clip: true
        visible: count > 0
        label: root.title
        model: root.reports.open
        actionsFor: row => root.reports.busy ? [] : root.offers(row.modelData)
        onActed: (action, row) => root.act(action, row.modelData)

        delegate: ReportedRow {
            width: list.rowWidth
            naming: root.chat.messageActions.naming
        }
    }
    Label {
        Layout.fillWidth: true
        visible: root.reports.more
        text: qsTr("There are more than shown here.")
        soft: true
        wrapMode: Text.Wrap
    }
    Label {
        id: failure
        objectName: "reportsFailure"
        Layout.fillWidth: true
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        id: done
        objectName: "closeReports"
        Layout.alignment: Qt.AlignRight
        primary: true
        text: qsTr("Done")
        onClicked: root.close()
    }
}
