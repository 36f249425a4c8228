// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Desktop
import Hearth.Theme
import Hearth.Trust

/// The two ways to begin: host a chat on this computer, or join one.
Pane {
    id: root

    required property Host host
    required property ServerList servers
    required property NearbyServers nearby
    required property SignIn signIn
    required property Diagnosing diagnosing
    property string suggestedName
    property string suggestedChatName
    property string notice

    readonly property bool hosting: host.state === Host.Running || host.state === Host.Stopping
    readonly property bool twoColumns: width >= 720
    /// Most people join: where only one of the two is seen, it is that.
    readonly property bool joinFirst: !twoColumns && !hosting

    signal hostRequested(name: string, yourName: string, access: string, port: int)
    signal stopRequested()
    signal openRequested()
    signal joinRequested(address: string)
    signal cancelRequested()
    signal copyRequested(text: string)
    signal settingsRequested()

    label: qsTr("Welcome")
    // Who comes back to an address goes on with it: in the other form, Enter would host.
    first: join.begun ? join.first : root.hosting ? running.first : root.servers.count > 0 || root.joinFirst ? join.first : form.first

    FocusFlickable {
        objectName: "welcomeScroll"
        anchors.fill: parent
        margin: Theme.large
        contentHeight: Math.max(height, page.implicitHeight + 2 * Theme.large)

        ColumnLayout {
            id: page
            // Never less than a column: wrapped text that was laid out at no width at all keeps its height.
            width: Math.max(280, Math.min(root.twoColumns ? Theme.sized(820) : Theme.sized(420), root.width - 2 * Theme.large))
            x: (root.width - width) / 2
            y: Math.max(Theme.large, (parent.height - implicitHeight) / 2.6)
            spacing: root.twoColumns && root.height > 620 ? Theme.huge : Theme.large

            RowLayout {
                spacing: Theme.wide

                Image {
                    source: "qrc:/hearth/app/hearth.svg"
                    sourceSize.width: Theme.sized(48)
                    sourceSize.height: Theme.sized(48)
                    Accessible.ignored: true
                }
                ColumnLayout {
                    spacing: 2

                    Label {
                        text: qsTr("Hearth")
                        font.pixelSize: Theme.title
                        font.weight: Font.DemiBold
                        Accessible.role: Accessible.Heading
                    }
                    Label {
                        Layout.fillWidth: true
                        text: qsTr("A chat that lives on your own computers.")
                        soft: true
                        wrapMode: Text.Wrap
                    }
                }
                IconButton {
                    objectName: "settings"
                    Layout.alignment: Qt.AlignTop
                    iconName: "settings"
                    text: qsTr("Settings")
                    onClicked: root.settingsRequested()
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.twoColumns ? 2 : 1
                columnSpacing: 72
                rowSpacing: Theme.huge

                ColumnLayout {
                    Layout.row: root.joinFirst ? 1 : 0
                    Layout.column: 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    HostForm {
                        id: form
                        Layout.fillWidth: true
                        visible: !root.hosting
                        host: root.host
                        name: root.suggestedChatName
                        yourName: root.suggestedName
                        onStartRequested: (name, yourName, access, port) =>
                            root.hostRequested(name, yourName, access, port)
                    }
                    HostRunning {
                        id: running
                        Layout.fillWidth: true
                        visible: root.hosting
                        host: root.host
                        notice: root.notice
                        onOpenRequested: root.openRequested()
                        onStopRequested: root.stopRequested()
                        onHelpRequested: why.lookAtOwn()
                        onCopyRequested: text => root.copyRequested(text)
                    }
                }
                JoinForm {
                    id: join
                    Layout.row: root.twoColumns || root.joinFirst ? 0 : 1
                    Layout.column: root.twoColumns ? 1 : 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    servers: root.servers
                    nearby: root.nearby
                    signIn: root.signIn
                    hosting: root.hosting
                    onJoinRequested: address => root.joinRequested(address)
                    onCancelRequested: root.cancelRequested()
                    onHelpRequested: address => why.look(address)
                }
            }
        }
    }
    WhyNobody {
        id: why
        diagnosing: root.diagnosing
        host: root.host
        onCopyRequested: text => root.copyRequested(text)
    }
    UnknownKey {
        question: root.signIn.trust.question
        address: root.signIn.address
        onLeaveRequested: root.cancelRequested()
        onRetryRequested: root.signIn.tryAgain()
    }
}
