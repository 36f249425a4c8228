// SPDX-License-Identifier: GPL-3.0-or-later
import { Refusal, request, unreachable } from '../net/rest.js';
import { type KeptFile, forgetFile, keepFile } from './keptFiles.js';
import type { Attachment } from './types.js';

const thumbnailSide = 640; // of at most 800
const thumbnailBytes = 256_000;

const inPartsFrom = 1_000_000; // bytes: what is smaller is sent at once
const tus = { 'Tus-Resumable': '1.0.0' };
const waits = [1000, 2000, 5000, 10_000]; // milliseconds until the server is asked again

interface UploadState {
    id: number;
    offset: number;
    size: number;
    attachment?: Attachment | null;
}

/**
 * One file on its way to the server, or there. A large one goes on where it was, when the connection was lost or the page was loaded anew: the server says
 * how much of it has come.
 */
export class Upload {
    /** From 0 to 1. */
    progress = 0;
    attachment: Attachment | null;
    /** Why it did not get there; empty where it may still. */
    error = '';
    private running: XMLHttpRequest | null = null;
    private isStopped = false;

    constructor(readonly kept: KeptFile, private readonly token: string, private readonly changed: () => void) {
        this.attachment = kept.attachment;
        if (!this.attachment) {
            this.begin();
        }
    }

    get file(): File {
        return this.kept.file;
    }

    begin(): void {
        this.error = '';
        this.progress = 0;
        this.isStopped = false;
        this.send().catch((error: Error) => {
            this.error = this.isStopped ? '' : error.message;
            this.changed();
        });
    }

    /** For now: what has come stays at the server. */
    stop(): void {
        this.isStopped = true;
        this.running?.abort();
    }

    /** For good. */
    remove(): void {
        this.stop();
        void forgetFile(this.kept.key);
        if (this.kept.upload && !this.attachment) {
            void request('DELETE', `/api/uploads/${this.kept.upload}`, this.token).catch(() => undefined); // else it is over in an hour
        }
    }

    private async send(): Promise<void> {
        await keepFile(this.kept);
        const whole = await (this.kept.upload || this.file.size >= inPartsFrom ? this.inParts() : this.atOnce());
        const thumbnail = await thumbnailOf(this.file).catch(() => null);
        const attachment = thumbnail
            ? await this.put<Attachment>('PUT', `/api/attachments/${whole.id}/thumbnail`, thumbnail).catch(() => whole) : whole;
        if (this.isStopped) {
            return;
        }
        this.attachment = attachment;
        this.kept.attachment = this.attachment;
        await keepFile(this.kept);
        this.changed();
    }

    private get path(): string {
        return `/api/rooms/${this.kept.room}/attachments?${new URLSearchParams({ name: this.file.name || 'file' })}`;
    }

    private atOnce(): Promise<Attachment> {
        return this.put<Attachment>('POST', this.path, this.file, {}, (sent) => this.advance(sent));
    }

    private async inParts(): Promise<Attachment> {
        for (let tried = 0; ;) {
            try {
                const state = await this.state();
                if (state.attachment) {
                    return state.attachment;
                }
                this.advance(state.offset);
                const part = this.file.slice(state.offset);
                await this.put('PATCH', `/api/uploads/${state.id}`, part, { ...tus, 'Upload-Offset': String(state.offset), 'Content-Type': 'application/offset+octet-stream' },
                    (sent) => this.advance(state.offset + sent));
                tried = 0;
            } catch (error) {
                const { code } = error as Refusal;
                if (this.isStopped || !['unreachable', 'wrong_offset', 'busy', 'rate_limited'].includes(code)) {
                    throw error;
                }
                await new Promise((resolve) => setTimeout(resolve, waits[Math.min(tried++, waits.length - 1)]));
                if (this.isStopped) {
                    throw error;
                }
            }
        }
    }

    /** How much of it has come; begun where the server does not know it (any more). */
    private async state(): Promise<UploadState> {
        if (this.kept.upload) {
            try {
                return await request<UploadState>('GET', `/api/uploads/${this.kept.upload}`, this.token);
            } catch (error) {
                if (!['not_found', 'attachment_not_found'].includes((error as Refusal).code)) {
                    throw error;
                }
            }
        }
        const state = await this.put<UploadState>('POST', this.path, null, { ...tus, 'Upload-Length': String(this.file.size) });
        this.kept.upload = state.id;
        await keepFile(this.kept);
        return state;
    }

    private advance(sent: number): void {
        this.progress = this.file.size > 0 ? sent / this.file.size : 0;
        this.changed();
    }

    /** Not by fetch(), which does not tell how far it is. */
    private put<T>(method: string, path: string, body: Blob | null, headers: Record<string, string> = {}, progress?: (sent: number) => void): Promise<T> {
        return new Promise((resolve, reject) => {
            const sending = new XMLHttpRequest();
            this.running = sending;
            sending.open(method, path);
            sending.setRequestHeader('Authorization', `Bearer ${this.token}`);
            if (body && !headers['Content-Type']) {
                sending.setRequestHeader('Content-Type', body.type || 'application/octet-stream');
            }
            Object.entries(headers).forEach(([name, value]) => sending.setRequestHeader(name, value));
            sending.responseType = 'json';
            sending.upload.onprogress = (event) => progress?.(event.loaded);
            sending.onerror = sending.onabort = () => reject(unreachable());
            sending.onload = () => (sending.status >= 200 && sending.status < 300 ? resolve(sending.response as T) : reject(Refusal.of(sending.response?.error)));
            sending.send(body);
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
