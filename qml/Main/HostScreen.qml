// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Chat
import Hearth.Desktop
import Hearth.Host
import Hearth.Invites
import Hearth.Overview

HostPage {
    id: root

    required property Program program
    readonly property Host server: program.hosting.server

    here: program.hosting.here
    addresses: here ? server.addresses : [chat.connection.trust.address]
    onCopyRequested: address => root.program.desktop.copy(root.here && address === root.server.address ? root.server.trustedAddress : address)
    onInviteRequested: invites.begin(0, "")
    onAccessRequested: access => question.ask(access)
    onGuestsRequested: guests.open()
    onOverviewRequested: overview.begin()

    InvitePeople {
        id: invites
        chat: root.chat
        hostAddress: root.here ? root.server.trustedAddress : ""
        onCopyRequested: text => root.program.desktop.copy(text)
    }
    AccessQuestion {
        id: question
        chat: root.chat
    }
    ServerAccess {
        id: guests
        chat: root.chat
    }
    ServerOverview {
        id: overview
        chat: root.chat
    }
}
