// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import type { Session } from '../model/session.js';
import type { Attachment } from '../model/types.js';
import { newKey } from '../model/keys.js';
import { type KeptFile, forgetFile, keptFiles, pageId } from '../model/keptFiles.js';
import { Upload } from '../model/upload.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { size } from './words.js';

const most = 10; // files a message

/** The files that go with what is written in a room: chosen, pasted or dropped, each with its progress and a cross. */
export class Attaching {
    readonly element = h('ul', { class: 'chips', 'aria-label': tr('Files to send'), hidden: true });
    private readonly input = h('input', { type: 'file', multiple: true, hidden: true, onchange: () => this.chosen() });
    readonly button = h('button', { type: 'button', class: 'icon-button', 'aria-label': tr('Attach files'), title: tr('Attach files'), onclick: () => this.input.click() },
        icon('attach'), this.input);
    private readonly ofRoom = new Map<number, Upload[]>();
    private room = 0;
    private isStopped = false;

    constructor(private readonly session: Session, private readonly changed: () => void, private readonly problem: (text: string) => void) {
        void this.comeBack();
    }

    open(room: number): void {
        this.room = room;
        this.show();
    }

    get isEmpty(): boolean {
        return this.uploads.length === 0;
    }

    /** Whether all of them are there. */
    get isReady(): boolean {
        return this.uploads.every((one) => one.attachment);
    }

    get hasFailed(): boolean {
        return this.uploads.some((one) => one.error);
    }

    add(files: Iterable<File>): void {
        for (const file of files) {
            if (this.uploads.length >= most) {
                this.problem(tr('A message takes %1 files at most.', most));
                break;
            }
            this.uploads.push(this.upload({ key: newKey(), page: pageId(), user: this.session.me.id, room: this.room, at: Date.now() + this.uploads.length, file,
                upload: 0, attachment: null }));
        }
        this.show();
    }

    /** What is there goes with a message. */
    take(): Attachment[] {
        const there = this.uploads.map((one) => one.attachment).filter((one): one is Attachment => one !== null);
        this.uploads.forEach((one) => void forgetFile(one.kept.key));
        this.ofRoom.delete(this.room);
        this.show();
        return there;
    }

    /** What is on its way goes on when this account is shown again here. */
    stop(): void {
        this.isStopped = true;
        this.ofRoom.forEach((uploads) => uploads.forEach((one) => one.stop()));
    }

    private get uploads(): Upload[] {
        const there = this.ofRoom.get(this.room) ?? [];
        this.ofRoom.set(this.room, there);
        return there;
    }

    private upload(kept: KeptFile): Upload {
        return new Upload(kept, this.session.token, () => this.show());
    }

    /** What was on its way when this page was loaded anew, or there and not sent, is with what is written again. */
    private async comeBack(): Promise<void> {
        for (const kept of await keptFiles(this.session.me.id)) {
            if (!this.isStopped) {
                this.ofRoom.set(kept.room, [...this.ofRoom.get(kept.room) ?? [], this.upload(kept)]);
            }
        }
        this.show();
    }

    private chosen(): void {
        this.add(this.input.files ?? []);
        this.input.value = '';
    }

    private show(): void {
        this.element.hidden = this.isEmpty;
        this.element.replaceChildren(...this.uploads.map((one) => this.chip(one)));
        this.changed();
    }

    private chip(one: Upload): HTMLElement {
        const state = one.error || (one.attachment ? size(one.file.size) : tr('%1 % of %2', Math.round(one.progress * 100), size(one.file.size)));
        return h('li', { class: one.error ? 'failed' : '' }, icon('file'),
            h('span', { class: 'what' }, h('span', { class: 'name', dir: 'auto' }, one.file.name || tr('file')), h('span', { class: 'soft' }, state),
                !one.error && !one.attachment && h('progress', { max: 1, value: one.progress, 'aria-label': tr('Sending %1', one.file.name) })),
            one.error && h('button', { type: 'button', onclick: () => {
                one.begin();
                this.show();
            } }, tr('Retry')),
            h('button', { type: 'button', class: 'icon-button', 'aria-label': tr('Remove %1', one.file.name), onclick: () => this.remove(one) }, icon('close')));
    }

    private remove(one: Upload): void {
        one.remove();
        this.ofRoom.set(this.room, this.uploads.filter((other) => other !== one));
        this.show();
    }
}
