// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import { h, say } from '../dom.js';
import { icon } from '../icons.js';

/** A dialog with a list of entries that are read when it is opened, each with what can be done to it. */
export abstract class ListDialog<Entry> {
    private readonly state = h('p', { class: 'soft', role: 'status' });
    private readonly problem = h('p', { class: 'problem', role: 'alert' });
    private readonly list: HTMLElement;
    private readonly dialog: HTMLDialogElement;

    constructor(title: string, private readonly none: string) {
        this.list = h('ul', { 'aria-label': title });
        this.dialog = h('dialog', { class: 'listing', 'aria-label': title, onclick: (event: Event) => event.target === this.dialog && this.dialog.close() },
            h('header', {}, h('h2', { dir: 'auto' }, title), h('button', { type: 'button', class: 'icon-button', 'aria-label': tr('Close'), title: tr('Close'),
                onclick: () => this.dialog.close() }, icon('close'))),
            this.state, this.problem, this.list);
        this.dialog.addEventListener('close', () => this.dialog.remove());
    }

    open(): void {
        document.body.append(this.dialog);
        this.dialog.showModal();
        void this.show();
    }

    protected close(): void {
        this.dialog.close();
    }

    protected abstract read(): Promise<Entry[]>;
    protected abstract row(entry: Entry): HTMLElement;

    /** Does it, and shows what the list is then. */
    protected async act(done: Promise<unknown>): Promise<void> {
        say(this.problem, '');
        try {
            await done;
            await this.show();
        } catch (error) {
            say(this.problem, (error as Error).message);
        }
    }

    private async show(): Promise<void> {
        if (!this.list.hasChildNodes()) {
            say(this.state, tr('Loading…'));
        }
        try {
            const entries = await this.read();
            this.list.replaceChildren(...entries.map((entry) => this.row(entry)));
            say(this.state, entries.length > 0 ? '' : this.none);
        } catch (error) {
            say(this.state, '');
            say(this.problem, (error as Error).message);
        }
    }
}
