// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import { mayInRoom } from '../model/rights.js';
import { nameOf } from '../model/rooms.js';
import type { Session } from '../model/session.js';
import type { Room } from '../model/types.js';
import { ask } from './asking.js';
import { RoomBans } from './roomBans.js';
import type { Choice } from './menu.js';
import type { Router } from './router.js';

/** What one may do with a room that one is in. */
export class RoomChoices {
    constructor(private readonly session: Session, private readonly router: Router) {}

    of(room: Room): Choice[][] {
        return [
            mayInRoom('ban', room, this.session.me) ? [{ text: tr('Banned people…'), icon: 'lock', run: () => new RoomBans(this.session, room).open() }] : [],
            room.kind === 'direct' ? [] : [{ text: tr('Leave room…'), icon: 'leave', danger: true, run: () => void this.leave(room) }],
        ];
    }

    private async leave(room: Room): Promise<void> {
        const text = room.kind === 'public' ? tr('You can join it again.') : tr('You come back only if somebody adds you.');
        if ((await ask({ title: tr('Leave %1?', nameOf(room, this.session.me.id)), text, action: tr('Leave'), danger: true })) !== null) {
            try {
                await this.session.leave(room.id);
                this.router.go('/dashboard');
            } catch (error) {
                window.alert((error as Error).message);
            }
        }
    }
}
