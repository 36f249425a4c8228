// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml.Models
import QtQuick
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Desktop
import Hearth.Theme

/// The window: which page is shown, and what is asked on top of it.
T.ApplicationWindow {
    id: root

    required property Program program
    property bool settingsShown: false
    /// What a host sees of the server.
    property bool hostShown: false
    /// What a hidden window is again when it is shown: a window manager forgets it.
    property bool wasMaximised: false

    readonly property real textScale: Theme.textScale
    /// The page was not shown while text became larger or smaller.
    property bool stale: false

    /// A page is loaded when it is first needed. It keeps the chat that it was made with until it is gone.
    function showPage(): void {
        root.stale = false;
        if (root.program.page === "chat" && root.program.chat !== null) {
            content.setSource("ChatScreen.qml", {program: root.program, chat: root.program.chat, window: root});
        } else {
            content.setSource(root.program.page === "signIn" ? "SignInScreen.qml" : "WelcomeScreen.qml",
                {program: root.program});
        }
    }

    function showShortcuts(): void {
        if (shortcuts.status === Loader.Null) {
            shortcuts.setSource("ShortcutSheet.qml");
        }
        (shortcuts.item as ShortcutSheet).open();
    }

    /// What a key means wherever one is.
    function run(command: string): void {
        switch (command) {
        case "settings":
            root.settingsShown = !root.settingsShown;
            break;
        case "shortcuts":
            root.showShortcuts();
            break;
        case "largerText":
            root.program.settings.stepText(1);
            break;
        case "smallerText":
            root.program.settings.stepText(-1);
            break;
        case "usualText":
            root.program.settings.stepText(0);
            break;
        case "closeWindow":
            root.close();
            break;
        case "quit":
            root.program.window.quit();
            break;
        }
    }

    onSettingsShownChanged: {
        if (settingsShown) {
            settings.setSource("SettingsScreen.qml", {program: root.program});
        } else {
            settings.source = "";
            if (root.stale) {
                root.showPage(); // what is not shown is not laid out anew
            }
            ((host.item ?? content.item) as Item)?.forceActiveFocus();
        }
    }
    onHostShownChanged: {
        if (hostShown && root.program.chat !== null) {
            host.setSource("HostScreen.qml", {program: root.program, chat: root.program.chat});
        } else {
            host.source = "";
            (content.item as Item)?.forceActiveFocus();
        }
    }
    onTextScaleChanged: root.stale = root.stale || root.settingsShown
    Component.onCompleted: showPage()

    width: 1100
    height: 720
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    minimumWidth: 360
    minimumHeight: 320
    visible: true
    color: Theme.background
    font: program.window.font
    title: program.window.title
    onVisibilityChanged: visibility => {
        if (visibility === Window.Maximized || visibility === Window.Windowed) {
            root.wasMaximised = visibility === Window.Maximized;
        }
    }
    onClosing: close => {
        // The program decides: into the tray, or the end; and it may have to ask first.
        close.accepted = false;
        root.program.window.close();
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.program.settings.dark
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.program.settings.reducedMotion
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.program.settings.highContrast
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.program.settings.textPercent / 100
    }
    Connections {
        target: root.program
        function onPageChanged(): void {
            root.hostShown = false;
            root.showPage();
        }
        function onChatChanged(): void {
            root.hostShown = false;
        }
        function onMessageWanted(): void {
            root.hostShown = false;
        }
    }
    Connections {
        target: root.program.givenFiles
        function onChanged(): void {
            root.settingsShown = root.settingsShown && root.program.givenFiles.count === 0;
        }
    }
    Connections {
        target: root.program.window
        function onWanted(): void {
            if (root.visibility === Window.Hidden || root.visibility === Window.Minimized) {
                root.visibility = root.wasMaximised ? Window.Maximized : Window.Windowed;
            }
            root.raise();
            root.requestActivate();
        }
        function onUnwanted(): void {
            root.hide();
        }
        function onQuestionChanged(): void {
            if (root.program.window.question === "") {
                question.close();
            } else {
                question.open();
            }
        }
    }
    Instantiator {
        model: Commands.boundIn("window")
        delegate: Shortcut {
            required property var modelData
            sequences: modelData.sequences
            onActivated: root.run(modelData.name)
        }
    }

    Loader {
        id: content
        objectName: "page"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: filesWait.visible ? filesWait.top : parent.bottom
        focus: true
        visible: !root.settingsShown && !root.hostShown
        enabled: visible
        onLoaded: (item as Item).forceActiveFocus()
    }
    Loader {
        id: host
        objectName: "hostPage"
        anchors.fill: parent
        visible: !root.settingsShown
        enabled: visible
        onLoaded: (item as Item).forceActiveFocus()
    }
    Banner {
        id: filesWait
        objectName: "filesWait"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.program.page !== "chat" && root.program.givenFiles.count > 0
        text: qsTr("Once you are in a chat, you choose who gets %1.").arg(Characters.isolated(root.program.givenFiles.words))
        actionText: qsTr("Do not send")
        onActionRequested: root.program.givenFiles.clear()
    }
    Loader {
        id: settings
        objectName: "settingsPage"
        anchors.fill: parent
        onLoaded: (item as Item).forceActiveFocus()
    }
    Connections {
        target: content.item
        ignoreUnknownSignals: true
        function onSettingsRequested(): void {
            root.settingsShown = true;
        }
        function onShortcutsRequested(): void {
            root.showShortcuts();
        }
        function onHostRequested(): void {
            root.hostShown = root.program.page === "chat"; // the welcome page asks to begin hosting
        }
    }
    Connections {
        target: host.item
        ignoreUnknownSignals: true
        function onBackRequested(): void {
            root.hostShown = false;
        }
    }
    Connections {
        target: root.program.chat?.moderating ?? null
        function onHostChanged(): void {
            root.hostShown = root.hostShown && root.program.chat.moderating.host;
        }
    }
    Connections {
        target: settings.item
        ignoreUnknownSignals: true
        function onBackRequested(): void {
            root.settingsShown = false;
        }
    }
    QuitQuestion {
        id: question
        kind: root.program.window.question
        others: root.program.hosting.othersConnected
        onAnswered: yes => root.program.window.answer(yes)
    }
    Loader {
        id: shortcuts
    }
    Binding {
        target: shortcuts.item
        when: shortcuts.item !== null
        property: "messageActions"
        value: root.program.chat?.messageActions ?? null
    }
}
