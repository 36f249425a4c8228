// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Desktop
import Hearth.Welcome

WelcomePage {
    id: root

    required property Program program

    host: program.host
    servers: program.servers
    signIn: program.signIn
    suggestedName: program.suggestedName
    suggestedChatName: program.suggestedChatName
    notice: program.notice
    onHostRequested: (name, yourName, access, port) => program.startHosting(name, yourName, access, port)
    onStopRequested: program.stopHosting()
    onOpenRequested: program.openHosted()
    onJoinRequested: address => program.openServer(address)
    onCancelRequested: program.leaveServer()
    onCopyRequested: text => program.copyToClipboard(text)
}
