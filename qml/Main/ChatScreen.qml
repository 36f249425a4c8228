// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Chat
import Hearth.Desktop

ChatPage {
    id: root

    required property Program program
    required property Window window

    Connections {
        target: root.program
        function onMessageWanted(messageId: real): void {
            root.showMessage(messageId);
        }
    }
    Connections {
        target: root.program.desktop
        function onFilesChosen(urls: var): void {
            root.attach(urls);
        }
        function onPictureChosen(url: url): void {
            root.chat.oneself.account.picture.read(url);
        }
    }

    Connections {
        target: root.chat.oneself.account.picture
        function onAsked(): void {
            root.program.desktop.askForPicture();
        }
    }

    settings: program.settings
    quiet: program.doNotDisturb
    givenFiles: program.givenFiles
    hostAddress: program.hosting.here ? program.hosting.server.trustedAddress : ""
    windowActive: window.active && window.visible
    onFilesRequested: program.desktop.askForFiles()
    onServersRequested: program.entering.leave()
    onSignOutRequested: chat.signOut()
    onSignInAnewRequested: program.signInAnew()
}
