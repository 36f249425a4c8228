// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import { Refusal } from '../net/rest.js';

const side = 256; // pixels of what is sent
const mostBytes = 128 * 1024;
const mostKept = 300;

/** What people are shown with, by addresses of this page's own: an element for pictures sends no token. Each is fetched once. */
export class Portraits {
    private readonly urls = new Map<string, Promise<string>>();

    constructor(private readonly token: () => string) {}

    url(user: number, picture: string): Promise<string> {
        let url = this.urls.get(picture);
        if (!url) {
            url = this.fetch(user, picture);
            this.urls.set(picture, url);
            url.catch(() => this.urls.delete(picture));
            const [oldest] = this.urls.keys();
            if (this.urls.size > mostKept) {
                void this.urls.get(oldest)!.then((old) => URL.revokeObjectURL(old), () => undefined);
                this.urls.delete(oldest);
            }
        }
        return url;
    }

    private async fetch(user: number, picture: string): Promise<string> {
        const answer = await fetch(`/api/users/${user}/picture?${new URLSearchParams({ v: picture })}`, { headers: { Authorization: `Bearer ${this.token()}` } });
        if (!answer.ok) {
            throw new Error(`${answer.status}`);
        }
        return URL.createObjectURL(await answer.blob());
    }
}

/** The middle of a picture, small, and nothing in it but the picture. A refusal in words for what is none. */
export async function smallPicture(file: Blob): Promise<Blob> {
    const picture = await createImageBitmap(file).catch(() => {
        throw new Refusal('no_picture', tr('This file is no picture that can be read: choose a JPEG, PNG or WebP.'));
    });
    const least = Math.min(picture.width, picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side;
    const drawn = canvas.getContext('2d')!;
    drawn.fillStyle = '#ffffff'; // behind what is seen through
    drawn.fillRect(0, 0, side, side);
    drawn.imageSmoothingQuality = 'high';
    drawn.drawImage(picture, (picture.width - least) / 2, (picture.height - least) / 2, least, least, 0, 0, side, side);
    picture.close();
    for (const quality of [0.88, 0.7, 0.5]) {
        const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
        if (small && small.size <= mostBytes) {
            return small;
        }
    }
    throw new Refusal('no_picture', tr('The small picture could not be made.'));
}
