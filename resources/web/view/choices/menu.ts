// SPDX-License-Identifier: GPL-3.0-or-later
import { h } from '../dom.js';
import { type IconName, icon } from '../icons.js';

export interface Choice {
    text: string;
    icon?: IconName;
    /** One of several, of which one is chosen. */
    checked?: boolean;
    danger?: boolean;
    run(): void;
}

const gap = 4; // pixels between a menu and what opened it

/** A menu beside what opened it; on a phone at the lower edge. Groups are parted by a line, and those with nothing in them are left out. */
export function openMenu(name: string, opener: HTMLElement, groups: Choice[][]): void {
    const item = (choice: Choice): HTMLElement => h('button', { type: 'button', role: choice.checked === undefined ? 'menuitem' : 'menuitemradio', tabindex: -1,
        'aria-checked': choice.checked === undefined ? null : String(choice.checked), class: choice.danger ? 'danger' : '', onclick: () => {
            menu.close();
            choice.run();
        } }, choice.checked === undefined ? choice.icon && icon(choice.icon) : h('span', { class: 'icon' }, choice.checked && icon('check')), h('span', { dir: 'auto' }, choice.text));
    const filled = groups.filter((group) => group.length > 0);
    if (filled.length === 0) {
        return;
    }
    const menu: HTMLDialogElement = h('dialog', { class: 'menu', 'aria-label': name, onclick: (event: Event) => event.target === menu && menu.close(),
        onkeydown: (event: KeyboardEvent) => move(menu, event) },
    h('div', { role: 'menu', 'aria-label': name }, ...filled.map((group) => h('div', { role: 'group' }, ...group.map(item)))));
    menu.addEventListener('close', () => menu.remove());
    document.body.append(menu);
    menu.showModal();
    place(menu, opener.getBoundingClientRect());
    menu.querySelector<HTMLElement>('button')?.focus();
}

function place(menu: HTMLElement, beside: DOMRect): void {
    if (window.matchMedia('(max-width: 639px)').matches) {
        return;
    }
    const { width, height } = menu.getBoundingClientRect();
    const isMirrored = getComputedStyle(menu).direction === 'rtl';
    const left = isMirrored ? beside.left : beside.right - width;
    const below = beside.bottom + gap;
    menu.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - width - gap))}px`;
    menu.style.top = `${Math.max(gap, below + height < window.innerHeight ? below : beside.top - gap - height)}px`;
}

function move(menu: HTMLElement, event: KeyboardEvent): void {
    const items = [...menu.querySelectorAll<HTMLElement>('button')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next: Record<string, number> = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1 };
    if (event.key in next) {
        event.preventDefault();
        items[next[event.key]]?.focus();
    }
}
