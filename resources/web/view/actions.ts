// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import { mayInRoom } from '../model/rights.js';
import type { Session } from '../model/session.js';
import type { Message } from '../model/types.js';
import type { Composer } from './composer.js';
import { h } from './dom.js';
import { EmojiPicker } from './emojiPicker.js';
import { type IconName, icon } from './icons.js';
import { openMenu } from './choices/menu.js';
import type { MessageMenu } from './choices/messageMenu.js';

interface Action {
    name: string;
    text: string;
    icon: IconName;
    isOffered(message: Message): boolean;
    run(message: Message, button: HTMLElement): void;
}

/**
 * What can be done to a message, in one bar that stands in the row below the pointer, or in the one that has the keyboard, with only
 * what this person may do.
 */
export class Actions {
    private readonly element = h('div', { class: 'actions', role: 'toolbar', 'aria-label': tr('What to do with this message') });
    private readonly picker = new EmojiPicker();
    private readonly table: Action[];
    private row: HTMLElement | null = null;

    constructor(private readonly session: Session, list: HTMLElement, private readonly messageAt: (seq: number) => Message | undefined,
        private readonly composer: () => Composer | null, private readonly menu: MessageMenu, private readonly problem: (text: string) => void) {
        const mine = (message: Message) => message.author.id === session.me.id;
        this.table = [
            { name: 'react', text: tr('React'), icon: 'smile', isOffered: (it) => this.isOpen(it), run: (it) => this.picker.open((emoji) => this.react(it, emoji, true)) },
            { name: 'reply', text: tr('Reply'), icon: 'reply', isOffered: (it) => this.isOpen(it), run: (it) => composer()?.reply(it) },
            { name: 'edit', text: tr('Edit'), icon: 'pencil', isOffered: (it) => this.isOpen(it) && mine(it), run: (it) => composer()?.edit(it) },
            { name: 'delete', text: tr('Delete'), icon: 'trash', isOffered: (it) => !it.deleted && (mine(it) || this.moderates(it)), run: (it) => this.remove(it) },
            { name: 'more', text: tr('More'), icon: 'more', isOffered: (it) => menu.hasChoices(it), run: (it, button) => void this.openMenu(it, button) },
        ];
        list.addEventListener('pointerover', (event) => this.follow(event.target as Element));
        list.addEventListener('focusin', (event) => this.follow(event.target as Element));
        list.addEventListener('pointerleave', () => !this.row?.contains(document.activeElement) && this.hide());
    }

    /** Also where somebody chose one that is there already, and so takes it back. */
    react(message: Message, emoji: string, on: boolean): void {
        this.ask('react', { message: message.id, emoji, on });
    }

    private follow(target: Element): void {
        const row = target.closest<HTMLElement>('li.message[data-seq]');
        if (!row || (row === this.row && this.element.parentElement === row)) {
            return;
        }
        const message = this.messageAt(Number(row.dataset.seq));
        const actions = message ? this.table.filter((one) => one.isOffered(message)) : [];
        this.row = row;
        this.element.replaceChildren(...actions.map((one) => h('button', { class: 'icon-button', 'data-do': one.name, 'aria-label': one.text, title: one.text,
            onclick: (event: Event) => message && one.run(this.messageAt(message.seq) ?? message, event.currentTarget as HTMLElement) }, icon(one.icon))));
        if (actions.length > 0) {
            row.append(this.element);
        } else {
            this.hide();
        }
    }

    private hide(): void {
        this.row = null;
        this.element.remove();
    }

    private isOpen(message: Message): boolean {
        return !message.deleted && this.session.rooms.get(message.room_id)?.archived === false;
    }

    private moderates(message: Message): boolean {
        const room = this.session.rooms.get(message.room_id);
        return room !== undefined && mayInRoom('deleteOthers', room, this.session.me);
    }

    private async openMenu(message: Message, button: HTMLElement): Promise<void> {
        openMenu(tr('What to do with this message'), button, await this.menu.choices(message));
    }

    private remove(message: Message): void {
        if (window.confirm(tr('Delete this message for everyone? Its words and files are gone then.'))) {
            this.ask('delete_message', { message: message.id });
        }
        this.composer()?.focus();
    }

    private ask(event: string, payload: object): void {
        this.problem('');
        this.session.alter(event, payload).catch((error: Error) => this.problem(error.message));
    }
}
