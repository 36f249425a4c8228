// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import { keep, kept } from '../model/kept.js';
import { type Emoji, findEmoji, readEmoji } from '../text/emoji.js';
import { h } from './dom.js';
import { icon } from './icons.js';

let list: Promise<Emoji[]> | null = null;

/** All emoji, fetched once they are wanted. */
export function allEmoji(): Promise<Emoji[]> {
    list ??= fetch(document.getElementById('app')!.dataset.emoji!).then((answer) => answer.text()).then(readEmoji);
    list.catch(() => (list = null)); // tried again
    return list;
}

const frequent = ['👍', '❤️', '😂', '🎉', '😮', '😢'];

/** What Unicode's groups are called. */
function groupName(group: string): string {
    const names: Record<string, string> = { 'Smileys & Emotion': tr('Smileys and emotion'), 'People & Body': tr('People and body'),
        'Animals & Nature': tr('Animals and nature'), 'Food & Drink': tr('Food and drink'), 'Travel & Places': tr('Travel and places'),
        Activities: tr('Activities'), Objects: tr('Objects'), Symbols: tr('Symbols'), Flags: tr('Flags') };
    return names[group] ?? group;
}

function recent(): string[] {
    return [...new Set([...(kept<string[]>('emoji') ?? []), ...frequent])].slice(0, 16);
}

/** A dialog to choose one emoji in: by its name, among the last ones, or among all. */
export class EmojiPicker {
    private readonly dialog: HTMLDialogElement;
    private readonly search = h('input', { type: 'search', 'aria-label': tr('Search emoji'), placeholder: tr('Search emoji'), autocomplete: 'off', oninput: () => void this.show() });
    private readonly found = h('div', { class: 'found' });
    private chosen: (emoji: string) => void = () => undefined;
    private shows = 0;

    constructor() {
        this.dialog = h('dialog', { class: 'emoji', 'aria-label': tr('Choose an emoji'), onclick: (event: Event) => event.target === this.dialog && this.dialog.close() },
            h('form', { method: 'dialog', onsubmit: (event: Event) => this.submitted(event) },
                h('header', {}, this.search, h('button', { type: 'button', class: 'icon-button', 'aria-label': tr('Close'), onclick: () => this.dialog.close() }, icon('close'))),
                this.found));
        this.dialog.addEventListener('close', () => this.dialog.remove());
        this.dialog.addEventListener('keydown', (event) => this.keyPressed(event));
    }

    /** `chosen` is called with one, or never. */
    open(chosen: (emoji: string) => void): void {
        this.chosen = chosen;
        this.search.value = '';
        document.body.append(this.dialog);
        this.dialog.showModal();
        void this.show();
    }

    private async show(): Promise<void> {
        const turn = ++this.shows;
        const query = this.search.value.trim();
        if (!this.found.hasChildNodes()) {
            this.found.append(h('p', { class: 'soft' }, tr('Loading…')));
        }
        try {
            const all = await allEmoji();
            if (turn !== this.shows) {
                return;
            }
            if (query) {
                const found = findEmoji(all, query, 120);
                this.found.replaceChildren(found.length > 0 ? this.group(tr('Found'), found) : h('p', { class: 'soft', role: 'status' }, tr('No emoji is called so.')));
                return;
            }
            const names = new Map(all.map((one) => [one.emoji, one.name]));
            const groups = [...new Set(all.map((one) => one.group))];
            this.found.replaceChildren(
                this.group(tr('Recently used'), recent().map((emoji) => ({ emoji, name: names.get(emoji) ?? emoji, group: '' }))),
                ...groups.map((name) => this.group(groupName(name), all.filter((one) => one.group === name))));
        } catch {
            this.found.replaceChildren(h('p', { class: 'problem', role: 'alert' }, tr('The emoji could not be loaded.')));
        }
    }

    private group(title: string, emoji: Emoji[]): HTMLElement {
        return h('section', { 'aria-label': title }, h('h2', {}, title), h('div', { class: 'grid' }, ...emoji.map((one) =>
            h('button', { type: 'button', title: one.name, 'aria-label': one.name, onclick: () => this.choose(one.emoji) }, one.emoji))));
    }

    private submitted(event: Event): void {
        event.preventDefault();
        this.found.querySelector<HTMLElement>('.grid button')?.click();
    }

    private choose(emoji: string): void {
        keep('emoji', [...new Set([emoji, ...recent()])].slice(0, 16));
        this.dialog.close();
        this.chosen(emoji);
    }

    /** Arrows go from one to the next, also to the line above or below. */
    private keyPressed(event: KeyboardEvent): void {
        const buttons = [...this.found.querySelectorAll<HTMLElement>('.grid button')];
        const at = buttons.indexOf(document.activeElement as HTMLElement);
        const across = Math.max(1, Math.floor((this.found.clientWidth - 24) / 40));
        const forwards = getComputedStyle(this.found).direction === 'rtl' ? -1 : 1;
        const step: Record<string, number> = { ArrowRight: forwards, ArrowLeft: -forwards, ArrowDown: at < 0 ? 1 : across, ArrowUp: -across };
        if (!(event.key in step) || (at < 0 && event.key !== 'ArrowDown')) {
            return;
        }
        event.preventDefault();
        const next = buttons[at + step[event.key]];
        (next ?? (step[event.key] < 0 ? this.search : buttons[buttons.length - 1]))?.focus();
    }
}
