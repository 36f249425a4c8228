// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Host
import Hearth.Lists
import Hearth.Theme

/// The server as whoever hosts it sees it, on one page that follows it.
Pane {
    id: root

    required property ChatSession chat
    /// Where others find it, as they type it.
    required property var addresses
    /// It is in this program.
    required property bool here
    readonly property Oversight oversight: chat.moderating.oversight
    readonly property ServerWatch watch: oversight.watch
    readonly property bool wide: width >= Theme.medium

    signal backRequested()
    signal copyRequested(address: string)
    signal inviteRequested()
    signal accessRequested(access: string)
    signal guestsRequested()
    signal overviewRequested()

    label: qsTr("Host page")
    Keys.onEscapePressed: root.backRequested()
    Component.onCompleted: {
        root.chat.moderating.look();
        root.watch.watched = true;
    }
    Component.onDestruction: {
        if (root.watch) {
            root.watch.watched = false;
        }
    }

    StopServer {
        id: stopQuestion
        watch: root.watch
        here: root.here
        others: Math.max(0, root.watch.people - 1)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    FocusFlickable {
        id: scroll
        objectName: "hostScroll"
        anchors.fill: parent
        margin: Theme.large
        contentHeight: page.implicitHeight + 2 * Theme.large

        ColumnLayout {
            id: page
            width: Math.max(280, Math.min(1040, root.width - 2 * Theme.large))
            x: (root.width - width) / 2
            y: Theme.large
            spacing: Theme.wide

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.gap
                spacing: Theme.gap

                IconButton {
                    objectName: "hostBack"
                    focus: true
                    iconName: "back"
                    text: qsTr("Back")
                    onClicked: root.backRequested()
                }
                Label {
                    Layout.fillWidth: true
                    text: Characters.inOneFont(root.chat.serverName)
                    font.pixelSize: Theme.title
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
            }
            Label {
                objectName: "hostFacts"
                Layout.fillWidth: true
                text: root.watch.known ? [qsTr("Running for %1").arg(root.watch.uptime), qsTr("%n connected", "", root.watch.people),
                    qsTr("%n message(s) today", "", root.watch.messagesToday)].join(" · ") : qsTr("Loading…")
                soft: true
                wrapMode: Text.Wrap
            }
            Label {
                objectName: "hostPageProblem"
                Layout.fillWidth: true
                text: root.watch.error
                color: Theme.danger
                wrapMode: Text.Wrap
                visible: text.length > 0 && !stopQuestion.opened
                Accessible.role: Accessible.AlertMessage
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.wide ? 2 : 1
                columnSpacing: Theme.huge
                rowSpacing: Theme.wide

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 600
                    spacing: Theme.gap

                    Section {
                        text: qsTr("Asking to be let in")
                        visible: root.oversight.knocks.waiting.length > 0
                    }
                    Repeater {
                        model: root.oversight.knocks.waiting

                        delegate: KnockLine {
                            Layout.fillWidth: true
                            knocks: root.oversight.knocks
                        }
                    }
                    Section {
                        text: qsTr("Messages by hour")
                    }
                    HourChart {
                        Layout.fillWidth: true
                        hours: root.watch.hours
                    }
                    Section {
                        text: qsTr("Connected now")
                    }
                    List {
                        id: connections
                        objectName: "hostConnections"
                        Layout.fillWidth: true
                        Layout.preferredHeight: Math.min(contentHeight, 320)
                        clip: true
                        clickActs: false
                        label: qsTr("Connected now")
                        model: root.watch.connections

                        delegate: ConnectionRow {
                            width: connections.rowWidth
                        }
                    }
                    Label {
                        Layout.fillWidth: true
                        text: qsTr("There are more than shown here.")
                        soft: true
                        wrapMode: Text.Wrap
                        visible: root.watch.moreConnections
                    }
                    Section {
                        text: qsTr("What happened")
                    }
                    List {
                        id: activity
                        objectName: "hostActivity"
                        Layout.fillWidth: true
                        Layout.preferredHeight: Math.min(contentHeight, 320)
                        clip: true
                        clickActs: false
                        label: qsTr("What happened")
                        model: root.watch.activity

                        delegate: ActivityRow {
                            width: activity.rowWidth
                        }
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 360
                    spacing: Theme.gap

                    Section {
                        text: qsTr("How others join")
                    }
                    JoinWays {
                        Layout.fillWidth: true
                        addresses: root.addresses
                        serverName: Characters.isolated(root.chat.serverName)
                        onCopyRequested: address => root.copyRequested(address)
                        onInviteRequested: root.inviteRequested()
                    }
                    Section {
                        text: qsTr("Who can join")
                    }
                    Choice {
                        objectName: "hostAccess"
                        Layout.fillWidth: true
                        label: qsTr("Who can join")
                        value: root.chat.moderating.access
                        options: [{value: "open", text: qsTr("Everyone")}, {value: "invite", text: qsTr("Invited people")},
                            {value: "closed", text: qsTr("Only accounts")}]
                        enabled: !root.chat.moderating.busy && root.chat.moderating.access.length > 0
                        onPicked: value => {
                            if (value !== root.chat.moderating.access) {
                                root.accessRequested(value);
                            }
                        }
                    }
                    Section {
                        text: qsTr("What it keeps")
                    }
                    StorageUse {
                        Layout.fillWidth: true
                        watch: root.watch
                    }
                    Button {
                        objectName: "hostGuests"
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gap
                        text: qsTr("Guests and access…")
                        onClicked: root.guestsRequested()
                    }
                    Button {
                        objectName: "hostOverview"
                        Layout.fillWidth: true
                        text: qsTr("People and audit…")
                        onClicked: root.overviewRequested()
                    }
                    Button {
                        objectName: "hostStop"
                        Layout.fillWidth: true
                        danger: true
                        text: root.watch.stopping ? qsTr("Stopping…") : qsTr("Stop the server…")
                        enabled: !root.watch.stopping
                        onClicked: stopQuestion.ask()
                    }
                }
            }
        }
    }
}
