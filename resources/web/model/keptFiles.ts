// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way to the server outlive a reload of their page, where the browser keeps them. Each page of a browser has its own.
import { newKey } from './keys.js';
import type { Attachment } from './types.js';

export interface KeptFile {
    key: string;
    /** Which page they belong to. */
    page: string;
    user: number;
    room: number;
    at: number;
    file: File;
    /** As which upload the server knows it; 0 for none. */
    upload: number;
    /** Once all of it is there. */
    attachment: Attachment | null;
}

const mostBytes = 256_000_000; // of one file: a browser makes a copy
const longest = 3600_000; // the server deletes what nobody sends after an hour
const store = 'files';

/** Who this page is, also after a reload. It is put away only when the page is left, so that a copy of the page is another one. */
function thisPage(): string {
    try {
        const known = sessionStorage.getItem('hearth.page');
        sessionStorage.removeItem('hearth.page');
        const page = known ?? newKey();
        window.addEventListener('pagehide', () => sessionStorage.setItem('hearth.page', page));
        window.addEventListener('pageshow', () => sessionStorage.removeItem('hearth.page'));
        return page;
    } catch {
        return newKey(); // refused by the person's settings
    }
}

let page = '';
let opened: Promise<IDBDatabase> | null = null;

export function pageId(): string {
    page ||= thisPage();
    return page;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

async function files(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    opened ??= new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('hearth', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore(store, { keyPath: 'key' });
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
    });
    return (await opened).transaction(store, mode).objectStore(store);
}

/** Where a browser keeps nothing, or the file is too large, it lives as long as the page. */
export async function keepFile(file: KeptFile): Promise<void> {
    if (file.file.size <= mostBytes) {
        await files('readwrite').then((all) => done(all.put(file))).catch(() => undefined);
    }
}

export async function forgetFile(key: string): Promise<void> {
    await files('readwrite').then((all) => done(all.delete(key))).catch(() => undefined);
}

/** Of nobody any more: all of them. */
export async function forgetFiles(): Promise<void> {
    await files('readwrite').then((all) => done(all.clear())).catch(() => undefined);
}

/** This page's files of this account, in the order in which they were chosen; what is of nobody any more is deleted. */
export async function keptFiles(user: number, now = Date.now()): Promise<KeptFile[]> {
    const all = await files('readonly').then((there) => done(there.getAll() as IDBRequest<KeptFile[]>)).catch(() => []);
    const isOver = (one: KeptFile): boolean => one.user !== user || now - one.at > longest;
    all.filter(isOver).forEach((one) => void forgetFile(one.key));
    return all.filter((one) => !isOver(one) && one.page === pageId()).sort((a, b) => a.at - b.at);
}
