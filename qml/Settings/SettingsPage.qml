// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Desktop
import Hearth.Theme

/// What a person may change about the program. Every change holds at once.
Pane {
    id: root

    required property Settings settings
    required property DoNotDisturb quiet
    property bool trayAvailable: true

    signal backRequested()

    label: qsTr("Settings")
    Keys.onEscapePressed: root.backRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    FocusFlickable {
        objectName: "settingsScroll"
        anchors.fill: parent
        margin: Theme.large
        contentHeight: page.implicitHeight + 2 * Theme.large

        ColumnLayout {
            id: page
            width: Math.max(280, Math.min(Theme.sized(520), root.width - 2 * Theme.large))
            x: (root.width - width) / 2
            y: Theme.large
            spacing: Theme.wide

            RowLayout {
                Layout.leftMargin: -Theme.gap
                spacing: Theme.gap

                IconButton {
                    objectName: "settingsBack"
                    focus: true
                    iconName: "back"
                    text: qsTr("Back")
                    onClicked: root.backRequested()
                }
                Label {
                    Layout.fillWidth: true
                    text: qsTr("Settings")
                    font.pixelSize: Theme.title
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                }
            }
            SectionTitle {
                text: qsTr("You")
            }
            FormField {
                objectName: "shownName"
                Layout.fillWidth: true
                label: qsTr("Name suggested when you join a chat")
                text: root.settings.displayName
                mostCharacters: 64
                onEdited: root.settings.displayName = text
            }
            SectionTitle {
                text: qsTr("Appearance")
            }
            Choice {
                objectName: "scheme"
                Layout.fillWidth: true
                label: qsTr("Colours")
                value: root.settings.scheme
                options: [{value: "system", text: qsTr("System")}, {value: "light", text: qsTr("Light")},
                    {value: "dark", text: qsTr("Dark")}]
                onPicked: value => root.settings.scheme = value
            }
            LanguageChoice {
                Layout.fillWidth: true
                value: root.settings.language
                onPicked: value => root.settings.language = value
            }
            TextSize {
                Layout.fillWidth: true
                settings: root.settings
            }
            SwitchRow {
                objectName: "highContrast"
                Layout.fillWidth: true
                text: qsTr("High contrast")
                checked: root.settings.highContrast
                onToggled: {
                    root.settings.highContrast = checked;
                    checked = Qt.binding(() => root.settings.highContrast); // the system may change it
                }
            }
            SwitchRow {
                objectName: "reduceMotion"
                Layout.fillWidth: true
                text: qsTr("Reduce motion")
                checked: root.settings.reducedMotion
                onToggled: {
                    root.settings.reducedMotion = checked;
                    checked = Qt.binding(() => root.settings.reducedMotion); // the system may change it
                }
            }
            SwitchRow {
                objectName: "roomPreviews"
                Layout.fillWidth: true
                text: qsTr("Show the last message under each room")
                checked: root.settings.roomPreviews
                onToggled: root.settings.roomPreviews = checked
            }
            SectionTitle {
                text: qsTr("Notifications")
            }
            SwitchRow {
                objectName: "notifications"
                Layout.fillWidth: true
                text: qsTr("Notify me")
                explanation: qsTr("For mentions, direct messages, and rooms where you chose everything.")
                checked: root.settings.notifications
                onToggled: root.settings.notifications = checked
            }
            SwitchRow {
                objectName: "doNotDisturb"
                Layout.fillWidth: true
                text: qsTr("Do not disturb")
                explanation: until.length > 0 ? qsTr("Until %1. Unread messages are counted, but no notifications are shown.").arg(until)
                    : qsTr("Unread messages are counted, but no notifications are shown.")
                checked: root.quiet.on
                onToggled: {
                    root.quiet.choose(checked ? "on" : "off");
                    checked = Qt.binding(() => root.quiet.on);
                }

                readonly property string until: Theme.soon(root.quiet.until)
            }
            FormField {
                objectName: "keywords"
                Layout.fillWidth: true
                label: qsTr("Keywords")
                hint: qsTr("Separated by commas. Messages with one of these words are highlighted, and notify you like mentions.")
                Component.onCompleted: text = root.settings.keywords.join(qsTr(", "))
                onEdited: root.settings.keywords = text.split(/[,،、]/).map(word => word.trim()).filter(word => word.length > 0)
            }
            SectionTitle {
                text: qsTr("Messages kept on this computer")
            }
            Choice {
                objectName: "keptHistory"
                Layout.fillWidth: true
                label: qsTr("Messages kept on this computer")
                value: root.settings.keptHistory
                options: [{value: "none", text: qsTr("None")}, {value: "usual", text: qsTr("200 MB")},
                    {value: "much", text: qsTr("1 GB")}]
                onPicked: value => root.settings.keptHistory = value
            }
            Label {
                Layout.fillWidth: true
                text: root.settings.keptHistory === "none"
                    ? qsTr("Messages from others are not kept. Without a connection there is nothing to read.")
                    : qsTr("The latest messages of each room can be read offline. Signing out deletes them.")
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
            SectionTitle {
                text: qsTr("Hosting")
            }
            SwitchRow {
                objectName: "startsWithSession"
                Layout.fillWidth: true
                text: qsTr("Start Hearth when I sign in to this computer")
                explanation: root.settings.sessionNotice.length > 0 ? root.settings.sessionNotice
                    : qsTr("It starts in the tray, and goes on hosting if it was hosting.")
                checked: root.settings.startsWithSession
                onToggled: {
                    root.settings.startsWithSession = checked;
                    checked = Qt.binding(() => root.settings.startsWithSession);
                }
            }
            SwitchRow {
                objectName: "keepsAwake"
                Layout.fillWidth: true
                text: qsTr("Keep this computer awake while others are connected")
                explanation: qsTr("While you host and others are in your chat, it does not go to sleep by itself.")
                checked: root.settings.keepsAwake
                onToggled: root.settings.keepsAwake = checked
            }
            SectionTitle {
                text: qsTr("General")
            }
            SwitchRow {
                objectName: "enterSends"
                Layout.fillWidth: true
                text: qsTr("Enter sends the message")
                explanation: checked ? qsTr("Shift+Enter begins a new line.") : qsTr("Ctrl+Enter sends, Enter begins a new line.")
                checked: root.settings.enterSends
                onToggled: root.settings.enterSends = checked
            }
            SwitchRow {
                objectName: "emoticons"
                Layout.fillWidth: true
                text: qsTr("Convert :) and other emoticons to emoji")
                explanation: qsTr("They change when you type a space after them or send. Press Backspace right after that to undo it.")
                checked: root.settings.emoticons
                onToggled: root.settings.emoticons = checked
            }
            SwitchRow {
                objectName: "closeToTray"
                Layout.fillWidth: true
                text: qsTr("Keep running in the tray when the window is closed")
                explanation: root.trayAvailable ? qsTr("While you host a chat it always does.")
                    : qsTr("This desktop has no tray: closing the window quits.")
                enabled: root.trayAvailable
                checked: root.settings.closeToTray
                onToggled: root.settings.closeToTray = checked
            }
            Label {
                Layout.topMargin: Theme.gap
                text: qsTr("Hearth %1").arg(Qt.application.version)
                soft: true
                font.pixelSize: Theme.small
            }
        }
    }
}
