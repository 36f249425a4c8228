// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import { h, say } from '../dom.js';

/** A part of the page with a list of the server's, which is read when the page is opened and after each thing that is done in it. */
export abstract class Entries<Entry> {
    readonly element: HTMLElement;
    private readonly state = h('p', { class: 'soft', role: 'status' });
    private readonly problem = h('p', { class: 'problem', role: 'alert' });
    private readonly list: HTMLElement;
    private readAs = '';
    private turn = 0;

    constructor(title: string, about: string, private readonly none: string) {
        this.list = h('ul', { 'aria-label': title });
        this.element = h('section', { class: 'card' }, h('h2', {}, title), about ? h('p', { class: 'soft' }, about) : null, this.state, this.problem, this.list);
    }

    update(shown: boolean): void {
        const as = shown ? this.key() : '';
        if (as !== this.readAs) {
            this.readAs = as;
            if (shown) {
                this.read();
            }
        }
    }

    read(): void {
        const turn = ++this.turn;
        if (!this.list.hasChildNodes()) {
            say(this.state, tr('Loading…'));
        }
        this.entries().then((entries) => turn === this.turn && this.show(entries), (error: Error) => {
            if (turn === this.turn) {
                say(this.state, '');
                say(this.problem, error.message);
            }
        });
    }

    /** Read again whenever it is another one; never empty. */
    protected abstract key(): string;
    protected abstract entries(): Promise<Entry[]>;
    protected abstract row(entry: Entry): HTMLElement;

    protected act(done: Promise<unknown>): void {
        say(this.problem, '');
        done.then(() => this.read(), (error: Error) => say(this.problem, error.message));
    }

    private show(entries: Entry[]): void {
        const hadFocus = this.list.contains(document.activeElement);
        this.list.replaceChildren(...entries.map((entry) => this.row(entry)));
        say(this.state, entries.length > 0 ? '' : this.none);
        if (hadFocus) {
            this.list.querySelector('button')?.focus();
        }
    }
}
