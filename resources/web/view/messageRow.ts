// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import type { Unsent } from '../model/outbox.js';
import type { Session } from '../model/session.js';
import type { Author, Message, Reaction, Reply } from '../model/types.js';
import type { Actions } from './actions.js';
import { avatar, pictureOf } from './avatar.js';
import type { Composer } from './composer.js';
import { type Child, type Row, h } from './dom.js';
import { Files } from './files.js';
import { formatted } from './formatted.js';
import { icon } from './icons.js';
import { noticeText } from './notices.js';
import type { Router } from './router.js';
import { plainWords } from '../text/markdown.js';
import { clock, moment } from './words.js';

/** One message each: who said it when, what it replies to, its text, and what can be done to it. */
export class MessageRows {
    private readonly files: Files;
    /** What each message is made of, as one text: a message that changes is another object. */
    private readonly texts = new WeakMap<Message, string>();
    /** What somebody blocked wrote, and one wanted to read all the same. */
    private readonly unfolded = new Set<number>();

    constructor(private readonly session: Session, private readonly router: Router, private readonly composer: () => Composer | null,
        private readonly actions: () => Actions) {
        this.files = new Files(session);
    }

    stored(key: string, message: Message, first: boolean): Row {
        const author = this.named(message.author);
        return {
            key,
            made: `${first} ${this.isFolded(message)} ${message.reply && this.session.blocked.has(message.reply.author.id)} ${author.display_name} ${first ? pictureOf(this.session, author) : ''} ${this.textOf(message)}`,
            make: () => (message.kind === 'notice' ? this.notice(message) : this.message(message, first, author)),
        };
    }

    unsent(key: string, unsent: Unsent, first: boolean): Row {
        return { key, made: JSON.stringify([unsent, first]), make: () => this.waiting(unsent, first) };
    }

    private textOf(message: Message): string {
        let text = this.texts.get(message);
        if (text === undefined) {
            text = JSON.stringify(message);
            this.texts.set(message, text);
        }
        return text;
    }

    private isFolded(message: Message): boolean {
        return this.session.blocked.has(message.author.id) && !this.unfolded.has(message.id) && !message.deleted;
    }

    private folded(message: Message): HTMLElement {
        return h('button', { class: 'folded soft', 'data-do': 'unfold', onclick: () => {
            this.unfolded.add(message.id);
            this.session.changes.tell();
        } }, tr('Message of somebody you blocked. Click to read it.'));
    }

    /** As somebody is called now. */
    private named(author: Author): Author {
        return this.session.people.user(author.id) ?? author;
    }

    private notice(message: Message): HTMLElement {
        return h('li', { class: 'notice-row', 'data-seq': message.seq }, h('span', { dir: 'auto' }, noticeText(message)), ' ', this.time(message.created_at));
    }

    private message(message: Message, first: boolean, author: Author): HTMLElement {
        const me = this.session.me.id;
        const names = message.mentions_room === true || message.mentions.includes(me);
        return h('li', { class: ['message', first && 'first', author.id === me && 'own', names && author.id !== me && 'named'].filter(Boolean).join(' '),
            'data-seq': message.seq, tabindex: -1 },
        ...this.isFolded(message) ? this.body(author, first, message.created_at, null, this.folded(message)) : this.body(author, first, message.created_at, message.reply ?? null, message.deleted
            ? h('p', { class: 'soft deleted' }, tr('This message was deleted.'))
            : h('div', { class: 'text' }, ...(message.text ? formatted(message.text) : []), message.edited_at && h('span', { class: 'soft edited', title: moment(message.edited_at) }, ` (${tr('edited')})`)),
        this.files.shown(message.attachments),
        message.pinned && h('p', { class: 'soft pinned' }, icon('pin'), tr('Pinned')),
        message.reactions.length > 0 && h('div', { class: 'reactions', role: 'group', 'aria-label': tr('Reactions') }, ...message.reactions.map((one) => this.reaction(message, one)))));
    }

    private reaction(message: Message, { emoji, count, users }: Reaction): HTMLElement {
        const mine = users.includes(this.session.me.id);
        const names = users.map((id) => (id === this.session.me.id ? tr('you') : this.session.people.user(id)?.display_name)).filter(Boolean).slice(0, 10).join(', ');
        return h('button', { 'aria-pressed': String(mine), 'data-do': `reaction-${emoji}`, title: names, 'aria-label': `${emoji} ${count}${names ? `: ${names}` : ''}`,
            onclick: () => this.actions().react(message, emoji, !mine) }, h('span', { class: 'sign' }, emoji), String(count));
    }

    private waiting(unsent: Unsent, first: boolean): HTMLElement {
        const { outbox } = this.session;
        return h('li', { class: ['message own unsent', first && 'first', unsent.error && 'failed'].filter(Boolean).join(' '), tabindex: -1 },
            ...this.body(this.session.me, first, unsent.at, unsent.reply, h('div', { class: 'text' }, ...(unsent.text ? formatted(unsent.text) : [])), this.files.shown(unsent.attachments),
                unsent.error
                    ? h('p', { class: 'problem', role: 'alert' }, icon('warning'), `${tr('Not sent: %1', unsent.error)} `,
                        h('button', { 'data-do': 'retry', onclick: () => outbox.retry(unsent) }, tr('Retry')), ' ',
                        h('button', { 'data-do': 'discard', onclick: () => outbox.remove(unsent.client_id) }, tr('Discard')))
                    : h('span', { class: 'soft sending' }, icon('clock'), tr('Sending…'))));
    }

    private body(author: Author, first: boolean, time: string, reply: Reply | null, ...content: Child[]): Child[] {
        return [
            first ? avatar(this.session, author) : h('span', { class: 'margin' }, this.time(time)),
            h('div', { class: 'body' },
                first && h('p', { class: 'head' }, h('span', { class: 'name', dir: 'auto' }, author.display_name), ' ', this.time(time)),
                reply && this.quoted(reply), ...content),
        ];
    }

    private quoted(reply: Reply): HTMLElement {
        const words = this.session.blocked.has(reply.author.id) ? tr('Message of somebody you blocked') : reply.deleted ? tr('a deleted message') : plainWords(reply.text) || reply.file || '';
        return h('button', { class: 'quoted', 'data-do': 'quoted', title: tr('Show the message'),
            onclick: () => this.router.go(`/rooms/${this.room}/${reply.seq}`) },
        icon('reply'), h('span', { class: 'name', dir: 'auto' }, this.named(reply.author).display_name), ' ', h('span', { dir: 'auto' }, words));
    }

    private get room(): number {
        return this.composer()?.room ?? 0;
    }

    private time(time: string): HTMLElement {
        return h('time', { datetime: time, title: moment(time) }, clock(time));
    }
}
