// SPDX-License-Identifier: GPL-3.0-or-later
import { mayInRoom, maySendAway } from '../model/rights.js';
import type { Session } from '../model/session.js';
import type { Message, User } from '../model/types.js';
import type { Choice } from './menu.js';
import type { PersonChoices } from './personChoices.js';

/** What is rarely done to a message, or to who wrote it. */
export class MessageMenu {
    constructor(private readonly session: Session, private readonly people: PersonChoices, private readonly act: (done: Promise<unknown>) => void) {}

    /** Whether there may be any, as far as that is known without asking. */
    hasChoices(message: Message): boolean {
        const room = this.session.rooms.get(message.room_id);
        const author = this.session.people.user(message.author.id);
        return room !== undefined && message.author.id !== this.session.me.id
            && (author ? maySendAway(room, this.session.me, author) : mayInRoom('remove', room, this.session.me));
    }

    async choices(message: Message): Promise<Choice[][]> {
        const author = message.author.id === this.session.me.id ? null : await this.authorOf(message);
        return [author ? this.people.sendingAway(author, message.room_id, this.act) : []];
    }

    /** As they are now, for what they are says what may be done; null for who is gone. */
    private async authorOf(message: Message): Promise<User | null> {
        const { id } = message.author;
        return this.session.people.user(id) ?? this.session.request<User>('GET', `/api/users/${id}`).catch(() => null);
    }
}
