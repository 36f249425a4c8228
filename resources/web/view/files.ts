// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import type { Session } from '../model/session.js';
import type { Attachment } from '../model/types.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { size } from './words.js';

const shownByBrowsers = /^image\/(jpeg|png|gif|webp)$/;
const fetchedAtOnce = 1_000_000; // bytes: a picture without a small one is shown only up to this
const largest = { width: 360, height: 280 };
const mostKept = 150;

/** The files of messages: pictures are shown, all can be kept. */
export class Files {
    private readonly pictures = new Map<number, Promise<string>>();

    constructor(private readonly session: Session) {}

    /** What stands below a message's text. */
    shown(attachments: Attachment[]): HTMLElement | null {
        return attachments.length === 0 ? null : h('ul', { class: 'files', 'aria-label': tr('Files') }, ...attachments.map((one) => h('li', {}, this.one(one))));
    }

    private one(file: Attachment): HTMLElement {
        const isPicture = shownByBrowsers.test(file.type) && file.width && file.height && (file.has_thumbnail || file.size <= fetchedAtOnce);
        return isPicture ? this.picture(file, file.width!, file.height!) : h('button', { class: 'file', 'data-do': `file-${file.id}`, onclick: () => void this.download(file) },
            icon('file'), h('span', { class: 'what' }, h('span', { class: 'name', dir: 'auto' }, file.name), h('span', { class: 'soft' }, tr('%1, download', size(file.size)))),
            icon('download'));
    }

    private picture(file: Attachment, width: number, height: number): HTMLElement {
        const scale = Math.min(1, largest.width / width, largest.height / height);
        const image = h('img', { alt: file.name, width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) });
        this.source(file).then((url) => (image.src = url), () => image.classList.add('missing'));
        return h('button', { class: 'picture-button', 'data-do': `file-${file.id}`, title: `${file.name}, ${size(file.size)}`, 'aria-label': tr('Show %1', file.name),
            onclick: () => void this.view(file) }, image);
    }

    /** The small picture, by an address of this page's own: an element for pictures sends no token. */
    private source(file: Attachment): Promise<string> {
        let url = this.pictures.get(file.id);
        if (!url) {
            url = this.fetchPicture(file);
            this.pictures.set(file.id, url);
            url.catch(() => this.pictures.delete(file.id));
            const [oldest] = this.pictures.keys();
            if (this.pictures.size > mostKept) {
                void this.pictures.get(oldest)!.then((old) => URL.revokeObjectURL(old), () => undefined);
                this.pictures.delete(oldest);
            }
        }
        return url;
    }

    private async fetchPicture(file: Attachment): Promise<string> {
        const answer = await fetch(`/api/attachments/${file.id}${file.has_thumbnail ? '/thumbnail' : ''}`, { headers: { Authorization: `Bearer ${this.session.token}` } });
        if (!answer.ok) {
            throw new Error(`${answer.status}`);
        }
        return URL.createObjectURL(await answer.blob());
    }

    private async address(file: Attachment): Promise<string> {
        const { ticket } = await this.session.request<{ ticket: string }>('POST', `/api/attachments/${file.id}/ticket`);
        return `/api/attachments/${file.id}?${new URLSearchParams({ ticket })}`;
    }

    private async download(file: Attachment): Promise<void> {
        try {
            h('a', { href: await this.address(file), download: file.name }).click();
        } catch (error) {
            window.alert(tr('%1 could not be read: %2', file.name, (error as Error).message));
        }
    }

    private async view(file: Attachment): Promise<void> {
        const image = h('img', { alt: file.name });
        const dialog: HTMLDialogElement = h('dialog', { class: 'viewer', 'aria-label': file.name, onclick: (event: Event) => (event.target as Element) !== image && dialog.close() },
            h('header', {}, h('span', { class: 'name', dir: 'auto' }, file.name),
                h('button', { class: 'icon-button', 'aria-label': tr('Download'), title: tr('Download'), onclick: (event: Event) => {
                    event.stopPropagation();
                    void this.download(file);
                } }, icon('download')),
                h('button', { class: 'icon-button', 'aria-label': tr('Close'), title: tr('Close'), onclick: () => dialog.close() }, icon('close'))),
            image);
        dialog.addEventListener('close', () => dialog.remove());
        document.body.append(dialog);
        dialog.showModal();
        try {
            image.src = await this.address(file);
        } catch (error) {
            image.replaceWith(h('p', { class: 'problem', role: 'alert' }, (error as Error).message));
        }
    }
}
