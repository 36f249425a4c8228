// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import type { Session } from '../model/session.js';
import { nameOf } from '../model/rooms.js';
import type { Message } from '../model/types.js';
import { plainWords } from '../text/markdown.js';
import type { Router } from './router.js';

/** Whether this browser would show notifications at all: only to pages that came encrypted, or from this machine. */
export function mayAskToNotify(): boolean {
    return window.isSecureContext && 'Notification' in window && Notification.permission === 'default';
}

/** Shows what somebody wants to be notified of, by the room's level, while it is not before their eyes. */
export class Notifier {
    constructor(private readonly session: Session, private readonly router: Router, private readonly openRoom: () => number) {
        session.onMessage = (message) => this.tell(message);
    }

    close(): void {
        this.session.onMessage = () => undefined;
    }

    private tell(message: Message): void {
        const room = this.session.rooms.get(message.room_id);
        const names = message.mentions_room === true || message.mentions.includes(this.session.me.id);
        const wanted = room?.notify === 'all' || (room?.notify === 'mentions' && names);
        const seen = document.visibilityState === 'visible' && document.hasFocus() && this.openRoom() === message.room_id;
        if (!room || !wanted || this.session.blocked.has(message.author.id) || seen || !window.isSecureContext || !('Notification' in window) || Notification.permission !== 'granted') {
            return;
        }
        const title = room.kind === 'direct' ? message.author.display_name : tr('%1 in %2', message.author.display_name, nameOf(room, this.session.me.id));
        const text = plainWords(message.text) || message.attachments[0]?.name || '';
        const notification = new Notification(title, { body: text.slice(0, 200), tag: `room-${room.id}` });
        notification.onclick = () => {
            window.focus();
            notification.close();
            this.router.go(`/rooms/${room.id}/${message.seq}`);
        };
    }
}
