// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Desktop
import Hearth.Welcome

WelcomePage {
    id: root

    required property Program program

    host: program.hosting.server
    servers: program.entering.servers
    nearby: program.entering.nearby
    signIn: program.entering.signIn
    diagnosing: program.entering.diagnosing
    suggestedName: program.hosting.suggestedName
    suggestedChatName: program.hosting.suggestedChatName
    notice: program.hosting.notice
    onHostRequested: (name, yourName, access, port) => program.hosting.start(name, yourName, access, port)
    onStopRequested: program.hosting.stop()
    onOpenRequested: program.hosting.open()
    onJoinRequested: address => program.entering.open(address)
    onCancelRequested: program.entering.leave()
    onCopyRequested: text => program.desktop.copy(text)
}
