// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import { h } from '../dom.js';

interface Question {
    title: string;
    text: string;
    /** What the button says that does it. */
    action: string;
    danger?: boolean;
    /** What may be said with it; no field where it is left out. */
    words?: { label: string; most: number };
}

/** Asks before something is done. The answer is what was said with it, or null for who thought better of it. */
export function ask({ title, text, action, danger, words }: Question): Promise<string | null> {
    return new Promise((resolve) => {
        const input = h('input', { id: 'asked', maxlength: words?.most, dir: 'auto', autocomplete: 'off' });
        let answer: string | null = null;
        const dialog: HTMLDialogElement = h('dialog', { class: 'asking', 'aria-label': title }, h('form', { onsubmit: (event: Event) => {
            event.preventDefault();
            answer = input.value.trim();
            dialog.close();
        } },
        h('h2', { dir: 'auto' }, title), h('p', { dir: 'auto' }, text),
        words && h('label', { for: 'asked' }, h('span', {}, words.label), input),
        h('div', { class: 'buttons' }, h('button', { type: 'button', onclick: () => dialog.close() }, tr('Cancel')),
            h('button', { type: 'submit', class: danger ? 'primary danger' : 'primary' }, action))));
        dialog.addEventListener('close', () => {
            dialog.remove();
            resolve(answer);
        });
        document.body.append(dialog);
        dialog.showModal();
        if (!words) {
            dialog.querySelector<HTMLElement>('button[type=submit]')!.focus();
        }
    });
}
