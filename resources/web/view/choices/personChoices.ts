// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import { maySendAway } from '../../model/rights.js';
import { nameOf } from '../../model/rooms.js';
import type { Session } from '../../model/session.js';
import type { Room, User } from '../../model/types.js';
import { ask } from './asking.js';
import type { Choice } from './menu.js';
import type { Router } from '../router.js';

const longestReason = 250; // characters that the server takes

/** What one may do with somebody else; `act` is given what becomes of it. */
export class PersonChoices {
    constructor(private readonly session: Session, private readonly router: Router) {}

    of(user: User, room: number, act: (done: Promise<unknown>) => void): Choice[][] {
        const isBlocked = this.session.blocked.has(user.id);
        const write: Choice = { text: tr('Write to %1', user.display_name), icon: 'chat', run: () => act(this.write(user)) };
        const block: Choice = { text: isBlocked ? tr('Unblock') : tr('Block for me…'), icon: 'eyeOff', run: () => act(isBlocked ? this.session.block(user.id, false) : this.block(user)) };
        return [[write, block], this.sendingAway(user, room, act)];
    }

    /** Removing and banning, where the room's rights allow it. */
    sendingAway(user: User, id: number, act: (done: Promise<unknown>) => void): Choice[] {
        const room = this.session.rooms.get(id);
        if (!room || !maySendAway(room, this.session.me, user)) {
            return [];
        }
        const isThere = this.session.people.of(id)?.some((one) => one.id === user.id) !== false;
        const remove: Choice = { text: tr('Remove %1 from the room…', user.display_name), icon: 'leave', danger: true, run: () => act(this.remove(user, room)) };
        const ban: Choice = { text: tr('Ban %1 from the room…', user.display_name), icon: 'lock', danger: true, run: () => act(this.ban(user, room)) };
        return isThere ? [remove, ban] : [ban];
    }

    async write(user: User): Promise<void> {
        const room = await this.session.request<Room>('POST', '/api/direct', { users: [user.id] });
        this.session.rooms.take(room);
        this.router.go(`/rooms/${room.id}`);
    }

    private async block(user: User): Promise<void> {
        const answer = await ask({ title: tr('Block %1 for you?', user.display_name), action: tr('Block'),
            text: tr('What they write is folded, you are told of none of it, and they can\'t write to you alone. They are not told.') });
        if (answer !== null) {
            await this.session.block(user.id, true);
        }
    }

    private async remove(user: User, room: Room): Promise<void> {
        const answer = await ask({ title: tr('Remove %1 from %2?', user.display_name, nameOf(room, this.session.me.id)),
            text: tr('They can join again if the room is open to them.'), action: tr('Remove'), danger: true });
        if (answer !== null) {
            await this.session.request('DELETE', `/api/rooms/${room.id}/members/${user.id}`);
        }
    }

    private async ban(user: User, room: Room): Promise<void> {
        const text = user.role === 'guest' ? tr('They can\'t come back. For a day, no other guest from their address can join either.')
            : tr('They can\'t come back until you unban them.');
        const reason = await ask({ title: tr('Ban %1 from %2?', user.display_name, nameOf(room, this.session.me.id)), text, action: tr('Ban'), danger: true,
            words: { label: tr('Reason, which they are told'), most: longestReason } });
        if (reason !== null) {
            await this.session.request('PUT', `/api/rooms/${room.id}/bans/${user.id}`, reason ? { reason } : {});
        }
    }
}
