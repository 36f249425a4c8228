// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Avatars
import Hearth.Client
import Hearth.Controls
import Hearth.Theme
import Hearth.Words

/// Who one is and how one is seen; opens the menu for both.
T.Button {
    id: root

    required property ChatSession chat
    property bool doNotDisturb: false
    /// When that ends, in words; "" where it has no end.
    property string quietUntil
    readonly property string quietText: quietUntil.length > 0 ? qsTr("Do not disturb until %1").arg(quietUntil) : qsTr("Do not disturb")
    readonly property bool connected: chat.connection.online
    readonly property string shownStatus: !connected ? "offline" : chat.oneself.status

    readonly property bool menuShown: menus.status === Loader.Ready && (menus.item as SelfMenus).shown

    /// As DoNotDisturb has it.
    signal doNotDisturbChosen(span: string)
    /// One of Commands, by its name.
    signal commandRequested(command: string)

    function openMenu(): void {
        if (menus.status === Loader.Null) {
            menus.setSource("SelfMenus.qml", {chat: root.chat, doNotDisturb: root.doNotDisturb, quietText: root.quietText});
        }
        (menus.item as SelfMenus).open();
    }

    objectName: "self"
    implicitHeight: Theme.sized(52)
    text: Sentence.of(qsTr("%1, %2"), chat.oneself.displayName, statusText.text)
        + (chat.members.reports.count > 0 ? ", " + qsTr("%n reported message(s)", "", chat.members.reports.count) : "")
    onClicked: openMenu()

    contentItem: RowLayout {
        spacing: Theme.space

        PresenceAvatar {
            Layout.leftMargin: Theme.gap
            name: root.chat.oneself.displayName
            avatars: root.chat.members.avatars
            userId: root.chat.oneself.userId
            status: root.shownStatus
            backdrop: Theme.side
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.chat.oneself.displayName
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                id: statusText
                Layout.fillWidth: true
                objectName: "selfStatus"
                text: !root.connected ? qsTr("Not connected") : root.doNotDisturb ? root.quietText
                    : root.chat.oneself.guest && root.chat.oneself.status === "online" ? qsTr("Online · guest")
                    : PresenceWords.of(root.chat.oneself.status)
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Badge {
            objectName: "reportBadge"
            count: root.chat.members.reports.count
        }
        Icon {
            Layout.rightMargin: Theme.gap
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            name: "more"
            color: Theme.textSoft
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.menuShown ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 1
            shown: root.visualFocus
        }
    }
    Keys.onReturnPressed: root.clicked()
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: text
    Accessible.onPressAction: root.clicked()

    // Made when it is first opened: it has as much in it as all else that is beside the messages.
    Loader {
        id: menus
        width: parent.width
    }
    Binding {
        target: menus.item
        when: menus.item !== null
        property: "doNotDisturb"
        value: root.doNotDisturb
    }
    Binding {
        target: menus.item
        when: menus.item !== null
        property: "quietText"
        value: root.quietText
    }
    Connections {
        target: menus.item
        ignoreUnknownSignals: true
        function onDoNotDisturbChosen(span: string): void {
            root.doNotDisturbChosen(span);
        }
        function onCommandRequested(command: string): void {
            root.commandRequested(command);
        }
    }
}
