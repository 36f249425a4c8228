// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml.Models
import QtQuick
import Hearth.Client
import Hearth.Desktop

/// What the chat page can be told to do, by keys or by name: the commands of the table with what each does here.
Item {
    id: root

    required property ChatSession chat
    required property DoNotDisturb quiet
    /// How many rooms are archived.
    property int archived: 0
    /// What a command does, by its name: those that are the page's.
    required property var does
    /// Those that need no page.
    readonly property var ownDoes: ({
        markAllRead: () => root.chat.reading.markAllRead(),
        online: () => root.chat.oneself.status = "online",
        away: () => root.chat.oneself.status = "away",
        disturb: () => root.quiet.choose("off"),
        quietHalfHour: () => root.quiet.choose("halfHour"),
        quietHour: () => root.quiet.choose("hour"),
        quietTomorrow: () => root.quiet.choose("tomorrow"),
        quietOn: () => root.quiet.choose("on")
    })

    /// The names of those that lead anywhere now.
    function offered(): var {
        const inRoom = root.chat.conversation.roomId > 0;
        const now = {
            online: root.chat.oneself.status === "away",
            away: root.chat.oneself.status !== "away",
            disturb: root.quiet.on,
            quietHalfHour: !root.quiet.on,
            quietHour: !root.quiet.on,
            quietTomorrow: !root.quiet.on,
            quietOn: !root.quiet.on,
            createRoom: root.chat.rooms.mayCreate,
            markAllRead: root.chat.rooms.unreadTotal > 0,
            nextUnread: root.chat.rooms.unreadTotal > 0,
            members: inRoom,
            search: inRoom,
            roomDetails: inRoom,
            archivedRooms: root.archived > 0,
            pins: inRoom,
            leaveRoom: inRoom && root.chat.conversation.kind !== "direct",
            access: root.chat.moderating.host,
            reports: root.chat.members.reports.count > 0,
            overview: root.chat.moderating.host,
            host: root.chat.moderating.host,
            invite: root.chat.moderating.inviting.mayInvite(0),
            inviteToRoom: inRoom && root.chat.moderating.inviting.mayInvite(root.chat.conversation.roomId)
        };
        return Object.keys(Object.assign({}, root.does, root.ownDoes)).filter(name => now[name] ?? true);
    }

    function run(command: string): void {
        const does = root.does[command] ?? root.ownDoes[command];
        if (does)
            does();
    }

    Instantiator {
        model: Commands.boundIn("chat")
        delegate: Shortcut {
            required property var modelData
            enabled: root.enabled
            sequences: modelData.sequences
            onActivated: root.run(modelData.name)
        }
    }
}
