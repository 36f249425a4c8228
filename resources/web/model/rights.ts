// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what (docs/permissions.md), as far as this page offers it. The server asks for each request itself.
import type { Room, User } from './types.js';

/** What is done to a room, or to what is said in it, by who moderates it. */
export type RoomAction = 'deleteOthers' | 'pin' | 'remove' | 'ban';

const whenArchived: RoomAction[] = ['deleteOthers', 'remove', 'ban'];

type Ranked = Pick<User, 'id' | 'role'>;

export function isHost(user: Ranked): boolean {
    return user.role === 'owner' || user.role === 'admin';
}

function rankInRoom(room: Room, user: number): number {
    return room.owners?.includes(user) ? 3 : room.moderators?.includes(user) ? 2 : 1;
}

/** Who is in the room; hosts of the server moderate each that they read. */
export function mayInRoom(action: RoomAction, room: Room, me: Ranked): boolean {
    if (room.archived && !whenArchived.includes(action)) {
        return false;
    }
    if (room.kind === 'direct') {
        return action === 'pin' && room.role !== undefined;
    }
    return room.role === 'owner' || room.role === 'moderator' || (isHost(me) && (room.role !== undefined || room.kind === 'public'));
}

/** Hosts above everyone who is none, owners of the server above its admins; else owners of the room above its moderators, and these above members. */
export function standsAbove(room: Room, one: Ranked, other: Ranked): boolean {
    const onServer = (user: Ranked): number => (user.role === 'owner' ? 2 : user.role === 'admin' ? 1 : 0);
    if (isHost(one) || isHost(other)) {
        return onServer(one) > onServer(other);
    }
    return rankInRoom(room, one.id) > rankInRoom(room, other.id);
}

/** Where posting is left to moderators, they alone, and hosts of the server who are in the room. */
export function mayPost(room: Room, me: Ranked): boolean {
    return room.who_may_post !== 'moderators' || room.kind === 'direct' || mayInRoom('deleteOthers', room, me);
}

/** Whether somebody may be removed from a room, or banned from it. */
export function maySendAway(room: Room, me: Ranked, other: Ranked): boolean {
    return other.id !== me.id && mayInRoom('remove', room, me) && standsAbove(room, me, other);
}
