// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import { mayInRoom } from '../../model/rights.js';
import type { Session } from '../../model/session.js';
import type { Message, User } from '../../model/types.js';
import { ask } from './asking.js';
import type { Choice } from './menu.js';
import type { PersonChoices } from './personChoices.js';

/** What is rarely done to a message, or to who wrote it. */
export class MessageMenu {
    constructor(private readonly session: Session, private readonly people: PersonChoices, private readonly markUnread: (seq: number) => Promise<void>,
        private readonly act: (done: Promise<unknown>) => void) {}

    /** Whether there are any. */
    hasChoices(message: Message): boolean {
        const room = this.session.rooms.get(message.room_id);
        return room !== undefined && room.role !== undefined;
    }

    async choices(message: Message): Promise<Choice[][]> {
        const author = message.author.id === this.session.me.id ? null : await this.authorOf(message);
        return [this.ofMessage(message), [...this.reporting(message), ...(author ? this.people.sendingAway(author, message.room_id, this.act) : [])]];
    }

    /** Also of who is gone. */
    private reporting(message: Message): Choice[] {
        const isOfOthers = message.author.id !== this.session.me.id && message.kind === 'text' && !message.deleted;
        return isOfOthers ? [{ text: tr('Report…'), icon: 'warning', run: () => void this.report(message) }] : [];
    }

    private async report(message: Message): Promise<void> {
        const reason = await ask({ title: tr('Report this message?'), action: tr('Report'), words: { label: tr('Reason (optional)'), most: 250 },
            text: tr('Those who look after it see the message, who wrote it and that you reported it. Who wrote it is not told.') });
        if (reason !== null) {
            this.act(this.session.request('POST', `/api/messages/${message.room_id}/${message.id}/report`, { reason }));
        }
    }

    private ofMessage(message: Message): Choice[] {
        const room = this.session.rooms.get(message.room_id);
        const pin = (pinned: boolean) => () => this.act(this.session.alter('pin_message', { message: message.id, pinned }));
        const unread: Choice = { text: tr('Mark unread from here'), icon: 'eyeOff', run: () => this.act(this.markUnread(message.seq)) };
        if (!room || message.deleted || !mayInRoom('pin', room, this.session.me)) {
            return [unread];
        }
        return [message.pinned ? { text: tr('Unpin'), icon: 'pin', run: pin(false) } : { text: tr('Pin'), icon: 'pin', run: pin(true) }, unread];
    }

    /** As they are now, for what they are says what may be done; null for who is gone. */
    private async authorOf(message: Message): Promise<User | null> {
        const { id } = message.author;
        return this.session.people.user(id) ?? this.session.request<User>('GET', `/api/users/${id}`).catch(() => null);
    }
}
