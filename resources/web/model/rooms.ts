// SPDX-License-Identifier: GPL-3.0-or-later
import type { Message, Room, User } from './types.js';

/** The rooms that one may see: one's own, and those that are open. */
export class Rooms {
    private readonly known = new Map<number, Room>();

    constructor(private readonly changed: () => void) {}

    get(id: number): Room | undefined {
        return this.known.get(id);
    }

    get all(): Room[] {
        return [...this.known.values()];
    }

    get mine(): Room[] {
        return this.all.filter((room) => isMember(room) && !room.archived);
    }

    get open(): Room[] {
        return this.all.filter((room) => !isMember(room) && room.kind === 'public' && !room.archived).sort(byName);
    }

    get unread(): number {
        return this.mine.reduce((sum, room) => sum + countOf(room), 0);
    }

    replaceAll(rooms: Room[]): void {
        this.known.clear();
        rooms.forEach((room) => this.known.set(room.id, room));
        this.changed();
    }

    take(room: Room): void {
        this.known.set(room.id, room);
        this.changed();
    }

    alter(id: number, fields: Partial<Room>): void {
        const room = this.known.get(id);
        if (room) {
            this.take({ ...room, ...fields });
        }
    }

    /** Somebody is something else in it. */
    memberUpdated(id: number, user: number, role: Room['role'], isMe: boolean): void {
        const room = this.known.get(id);
        if (room) {
            const without = (ids: number[] | undefined): number[] => (ids ?? []).filter((one) => one !== user);
            this.take({ ...room, ...(isMe && { role }),
                owners: role === 'owner' ? [...without(room.owners), user] : without(room.owners),
                moderators: role === 'moderator' ? [...without(room.moderators), user] : without(room.moderators) });
        }
    }

    remove(id: number): void {
        this.known.delete(id);
        this.changed();
    }

    /** A message that was told: new, or changed. */
    heard(message: Message, me: number): void {
        const room = this.known.get(message.room_id);
        if (!room) {
            return;
        }
        const isNew = message.seq > room.last_seq;
        const counts = isNew && message.kind !== 'notice' && message.author.id !== me && isMember(room);
        const names = message.mentions_room === true || message.mentions.includes(me);
        this.take({
            ...room,
            last_seq: Math.max(room.last_seq, message.seq),
            last_change: Math.max(room.last_change, message.change),
            unread: (room.unread ?? 0) + (counts ? 1 : 0),
            mentions: (room.mentions ?? 0) + (counts && names ? 1 : 0),
        });
    }
}

export function isMember(room: Room): boolean {
    return room.role !== undefined || room.last_read_seq !== undefined;
}

/** How many unread messages a room shows; of one that somebody wants to hear nothing of, none. */
export function countOf(room: Room): number {
    return room.notify === 'none' ? 0 : room.unread ?? 0;
}

export function byName(a: { name: string }, b: { name: string }): number {
    return a.name.localeCompare(b.name, undefined, { numeric: true });
}

/** What a room is called: a direct one by the people in it. */
export function nameOf(room: Room, me: number): string {
    const others = (room.users ?? []).filter((user: User) => user.id !== me);
    return room.kind === 'direct' ? (others.length > 0 ? others : room.users ?? []).map((user) => user.display_name).join(', ') : room.name;
}
