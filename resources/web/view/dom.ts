// SPDX-License-Identifier: GPL-3.0-or-later
// The document is made of elements and texts only: nothing that anybody wrote is ever read as markup.

export type Child = Node | string | null | undefined | false;
type Value = string | number | boolean | null | undefined | ((event: any) => void);

/** An element. `onclick` and the like take functions; other attributes are left out where they are false or missing. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, Value> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === 'function') {
            element.addEventListener(name.replace(/^on/, ''), value);
        } else if (value !== false && value !== null && value !== undefined) {
            element.setAttribute(name, value === true ? '' : String(value));
        }
    }
    element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
    return element;
}

/** Sets a text only where it is another one, so that nothing that reads the page aloud hears of it twice. */
export function say(element: HTMLElement, text: string): void {
    if (element.textContent !== text) {
        element.textContent = text;
    }
}

export interface Row {
    key: string;
    /** Whatever it is made of: while this is the same, its element stays. */
    made: string;
    make(): HTMLElement;
}

interface Kept {
    made: string;
    element: HTMLElement;
}

/** Keeps the children of an element as the rows say, in order: of those that did not change, the elements stay. */
export class Rows {
    private kept = new Map<string, Kept>();

    constructor(private readonly parent: HTMLElement) {}

    show(rows: Row[]): void {
        const focused = this.focus();
        const next = new Map<string, Kept>();
        let before: Element | null = null;
        for (const row of rows) {
            const old = this.kept.get(row.key);
            const one = old?.made === row.made ? old : { made: row.made, element: row.make() };
            next.set(row.key, one);
            if (old && old !== one) {
                old.element.replaceWith(one.element);
            }
            const place: Element | null = before ? before.nextElementSibling : this.parent.firstElementChild;
            if (place !== one.element) {
                this.parent.insertBefore(one.element, place);
            }
            before = one.element;
        }
        this.kept.forEach((one, key) => next.get(key)?.element !== one.element && one.element.remove());
        this.kept = next;
        if (focused && !this.parent.contains(document.activeElement)) {
            const row = this.kept.get(focused.key)?.element;
            (row?.querySelector<HTMLElement>(`[data-do="${focused.what}"]`) ?? row)?.focus({ preventScroll: true });
        }
    }

    element(key: string): HTMLElement | undefined {
        return this.kept.get(key)?.element;
    }

    /** Who has the keyboard keeps it when a row is made anew. */
    private focus(): { key: string; what: string } | null {
        const active = document.activeElement as HTMLElement | null;
        if (!active || active === this.parent || !this.parent.contains(active)) {
            return null;
        }
        for (const [key, one] of this.kept) {
            if (one.element.contains(active)) {
                return { key, what: active.dataset.do ?? '' };
            }
        }
        return null;
    }
}
