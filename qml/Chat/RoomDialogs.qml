// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Files
import Hearth.Rooms

/// What is shown and asked about rooms on top of the page: finding and making one, what is in it, leaving it, and that it is
/// gone.
Item {
    id: root

    required property ChatSession chat
    readonly property alias browse: browse
    readonly property alias create: create
    readonly property alias archived: archived
    readonly property alias details: details
    readonly property alias pinned: pinned
    readonly property alias roomBans: roomBans
    readonly property alias deleteRoom: deleteRoom
    readonly property alias leave: leave

    signal roomChosen(roomId: real)
    signal peopleRequested()
    signal addRequested()
    signal inviteRequested(roomId: real, name: string)
    /// The room that is open is left.
    signal openRoomLeft()

    /// Who deletes a room is told by the dialog that asked.
    function tellOfLoss(what: string, roomName: string, reason: string): void {
        lost.tell(what, roomName, reason);
    }

    BrowseRooms {
        id: browse
        chat: root.chat
        onCreateRequested: create.open()
    }
    CreateRoom {
        id: create
        chat: root.chat
    }
    ArchivedRooms {
        id: archived
        chat: root.chat
        onRoomChosen: roomId => root.roomChosen(roomId)
        onLeaveRequested: (roomId, name, kind) => leave.ask(roomId, name, kind)
    }
    RoomDetails {
        id: details
        chat: root.chat
        onPeopleRequested: root.peopleRequested()
        onPinsRequested: pinned.open()
        onFilesRequested: files.open()
        onAddRequested: root.addRequested()
        onInviteRequested: (roomId, name) => root.inviteRequested(roomId, name)
        onLeaveRequested: (roomId, name, kind) => leave.ask(roomId, name, kind)
        onDeleteRequested: (roomId, name) => deleteRoom.ask(roomId, name)
        onBansRequested: (roomId, name) => roomBans.show(roomId, name)
    }
    PinnedMessages {
        id: pinned
        chat: root.chat
    }
    FilesOfRoom {
        id: files
        files: root.chat.files
        timeline: root.chat.conversation.timeline
        roomName: root.chat.conversation.name
    }
    RoomBans {
        id: roomBans
        chat: root.chat
    }
    DeleteRoom {
        id: deleteRoom
        chat: root.chat
    }
    LeaveRoom {
        id: leave
        chat: root.chat
        onLeft: root.openRoomLeft()
    }
    RoomLost {
        id: lost
    }
}
