// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import { mayInRoom } from '../../model/rights.js';
import { nameOf } from '../../model/rooms.js';
import type { Session } from '../../model/session.js';
import type { NotifyLevel, Room } from '../../model/types.js';
import { ask } from './asking.js';
import { RoomBans } from './roomBans.js';
import type { Choice } from './menu.js';
import type { Router } from '../router.js';

/** What one may do with a room that one is in. */
export class RoomChoices {
    constructor(private readonly session: Session, private readonly router: Router, private readonly showPins: () => void) {}

    of(room: Room): Choice[][] {
        const level = (value: NotifyLevel, text: string): Choice => ({ text, checked: (room.notify ?? 'mentions') === value, run: () => this.act(this.session.setNotify(room.id, value)) });
        const read: Choice = { text: tr('Mark as read'), icon: 'check', run: () => this.act(this.session.markRead(room.id, room.last_seq)) };
        return [
            [{ text: tr('Pinned messages'), icon: 'pin', run: this.showPins }, ...((room.unread ?? 0) > 0 ? [read] : [])],
            [level('all', tr('Notify me about everything')), level('mentions', tr('Notify me about mentions')), level('none', tr('Do not notify me'))],
            mayInRoom('ban', room, this.session.me) ? [{ text: tr('Banned people…'), icon: 'lock', run: () => new RoomBans(this.session, room).open() }] : [],
            room.kind === 'direct' ? [] : [{ text: tr('Leave room…'), icon: 'leave', danger: true, run: () => this.act(this.leave(room)) }],
        ];
    }

    private act(done: Promise<unknown>): void {
        done.catch((error: Error) => window.alert(error.message));
    }

    private async leave(room: Room): Promise<void> {
        const text = room.kind === 'public' ? tr('You can join it again.') : tr('You come back only if somebody adds you.');
        if ((await ask({ title: tr('Leave %1?', nameOf(room, this.session.me.id)), text, action: tr('Leave'), danger: true })) !== null) {
            await this.session.leave(room.id);
            this.router.go('/dashboard');
        }
    }
}
