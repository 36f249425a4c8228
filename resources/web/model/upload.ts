// SPDX-License-Identifier: GPL-3.0-or-later
import { Refusal, unreachable } from '../net/rest.js';
import type { Attachment } from './types.js';

const thumbnailSide = 640; // of at most 800
const thumbnailBytes = 256_000;

/** One file on its way to the server, or there. */
export class Upload {
    /** From 0 to 1. */
    progress = 0;
    attachment: Attachment | null = null;
    /** Why it did not get there; empty where it may still. */
    error = '';
    private request: XMLHttpRequest | null = null;

    constructor(readonly file: File, private readonly room: number, private readonly token: string, private readonly changed: () => void) {
        this.begin();
    }

    begin(): void {
        this.error = '';
        this.progress = 0;
        this.send().catch((error: Error) => {
            this.error = error.message;
            this.changed();
        });
    }

    stop(): void {
        this.request?.abort();
    }

    private async send(): Promise<void> {
        const path = `/api/rooms/${this.room}/attachments?${new URLSearchParams({ name: this.file.name || 'file' })}`;
        const attachment = await this.put<Attachment>('POST', path, this.file, (part) => {
            this.progress = part;
            this.changed();
        });
        const thumbnail = await thumbnailOf(this.file).catch(() => null);
        this.attachment = thumbnail
            ? await this.put<Attachment>('PUT', `/api/attachments/${attachment.id}/thumbnail`, thumbnail, () => undefined).catch(() => attachment) : attachment;
        this.changed();
    }

    /** Not by fetch(), which does not tell how far it is. */
    private put<T>(method: string, path: string, body: Blob, progress: (part: number) => void): Promise<T> {
        return new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            this.request = request;
            request.open(method, path);
            request.setRequestHeader('Authorization', `Bearer ${this.token}`);
            request.setRequestHeader('Content-Type', body.type || 'application/octet-stream');
            request.responseType = 'json';
            request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
            request.onerror = request.onabort = () => reject(unreachable());
            request.onload = () => (request.status >= 200 && request.status < 300 ? resolve(request.response as T) : reject(Refusal.of(request.response?.error)));
            request.send(body);
        });
    }
}

/** A small picture of a picture; null for what is none, or small already. */
async function thumbnailOf(file: File): Promise<Blob | null> {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type)) {
        return null;
    }
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, thumbnailSide / Math.max(picture.width, picture.height));
    if (scale === 1 && file.size < thumbnailBytes) {
        return null;
    }
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const type = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.8));
    return blob && blob.size <= thumbnailBytes ? blob : null;
}
