// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import type { Session } from '../model/session.js';
import { findEmoji } from '../text/emoji.js';
import { avatar } from './avatar.js';
import { h } from './dom.js';
import { allEmoji } from './emojiPicker.js';

interface Choice {
    /** What comes in the place of what was begun. */
    text: string;
    shown: (Node | string)[];
}

const most = 8;

/** Offers names after "@" and emoji after ":" for the word that is being written, above where one writes. */
export class Completion {
    readonly element = h('ul', { class: 'completion', role: 'listbox', id: 'completion', 'aria-label': tr('Suggestions'), hidden: true });
    private choices: Choice[] = [];
    private at = 0;
    private begin = 0;
    private turn = 0;

    constructor(private readonly session: Session, private readonly input: HTMLTextAreaElement, private readonly changed: () => void) {
        input.setAttribute('aria-controls', 'completion');
        input.setAttribute('aria-autocomplete', 'list');
    }

    get isOpen(): boolean {
        return !this.element.hidden;
    }

    close(): void {
        this.turn++;
        this.element.hidden = true;
        this.input.removeAttribute('aria-activedescendant');
    }

    /** Looks at what is before the cursor. */
    async update(room: number): Promise<void> {
        const turn = ++this.turn;
        const before = this.input.value.slice(0, this.input.selectionStart);
        const begun = /(?:^|[\s(])([@:])([\p{L}\p{N}_.-]*)$/u.exec(before);
        if (!begun || (begun[1] === ':' && begun[2].length < 2)) {
            return this.close();
        }
        this.begin = before.length - begun[2].length - 1;
        const choices = begun[1] === '@' ? this.people(room, begun[2]) : await this.emoji(begun[2]);
        if (turn === this.turn) {
            this.show(choices);
        }
    }

    /** Returns whether the key was for the suggestions. */
    keyPressed(event: KeyboardEvent): boolean {
        if (!this.isOpen) {
            return false;
        }
        const step: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
        if (event.key in step) {
            this.at = (this.at + step[event.key] + this.choices.length) % this.choices.length;
            this.mark();
        } else if (event.key === 'Enter' || event.key === 'Tab') {
            this.take(this.choices[this.at]);
        } else if (event.key === 'Escape') {
            this.close();
        } else {
            return false;
        }
        event.preventDefault();
        return true;
    }

    private people(room: number, begun: string): Choice[] {
        const word = begun.toLowerCase();
        const fits = (text: string) => text.toLowerCase().split(/\s+/).some((part) => part.startsWith(word));
        return (this.session.people.of(room) ?? []).filter((user) => user.id !== this.session.me.id && (fits(user.username) || fits(user.display_name)))
            .slice(0, most).map((user) => ({ text: `@${user.username} `, shown: [avatar(this.session, user), h('span', { class: 'name', dir: 'auto' }, user.display_name),
                h('span', { class: 'soft', dir: 'auto' }, `@${user.username}`)] }));
    }

    private async emoji(begun: string): Promise<Choice[]> {
        const all = await allEmoji().catch(() => []);
        return findEmoji(all, begun, most).map((one) => ({ text: `${one.emoji} `, shown: [h('span', { class: 'sign' }, one.emoji), one.name] }));
    }

    private show(choices: Choice[]): void {
        this.choices = choices;
        this.at = 0;
        this.element.hidden = choices.length === 0;
        this.element.replaceChildren(...choices.map((one, at) => h('li', { role: 'option', id: `choice-${at}`, onpointerdown: (event: Event) => {
            event.preventDefault(); // the keyboard stays where one writes
            this.take(one);
        } }, ...one.shown)));
        this.mark();
    }

    private mark(): void {
        [...this.element.children].forEach((one, at) => one.setAttribute('aria-selected', String(at === this.at)));
        if (this.isOpen) {
            this.input.setAttribute('aria-activedescendant', `choice-${this.at}`);
        } else {
            this.input.removeAttribute('aria-activedescendant');
        }
    }

    private take(choice: Choice): void {
        this.input.setRangeText(choice.text, this.begin, this.input.selectionStart, 'end');
        this.close();
        this.changed();
    }
}
