// SPDX-License-Identifier: GPL-3.0-or-later
// Which web addresses a text has, as in the desktop program (client/text/WebAddresses.cpp): http, https and mail, nothing else.

export interface WebAddress {
    start: number;
    length: number;
    url: string;
}

const mostAddresses = 20;
const longestAddress = 2000;
const endsAddress = /[\s\p{Cc}\p{Cf}<>"`{}|\\^«»“”„]/u;
const ofTheSentence = ".,;:!?'*_~…。、！？）」";
const turning = /[\u202A-\u202E\u2066-\u2069]/;
const plain = /[A-Za-z0-9]/;

export function turnsDirection(text: string): boolean {
    return turning.test(text);
}

function count(text: string, letter: string): number {
    return text.split(letter).length - 1;
}

function belongsToTheSentence(address: string): boolean {
    const last = address[address.length - 1];
    const open = last === ')' ? '(' : last === ']' ? '[' : '';
    return ofTheSentence.includes(last) || (open !== '' && count(address, open) < count(address, last));
}

/** The address, where it leads where it says; else an empty text. */
function checked(address: string): string {
    try {
        const url = new URL(address);
        return url.hostname && !url.username && !url.password && /^https?:$/.test(url.protocol) ? address : '';
    } catch {
        return '';
    }
}

function pageAt(text: string, at: number): { address: WebAddress | null; next: number } {
    const scheme = /^https?:\/\//i.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    let end = at + Math.max(scheme, 4);
    while (end < text.length && !endsAddress.test(text[end])) {
        end++;
    }
    const next = end;
    if (end - at > longestAddress) {
        return { address: null, next };
    }
    while (end > at + scheme && belongsToTheSentence(text.slice(at, end))) {
        end--;
    }
    const written = text.slice(at, end);
    const url = checked(scheme > 0 ? written : `http://${written}`);
    // "www.example" is a word with a dot; a host has one more.
    const isHost = url !== '' && (scheme > 0 || count(new URL(url).hostname, '.') >= 2);
    return { address: isHost ? { start: at, length: end - at, url } : null, next };
}

function mailAt(text: string, sign: number, from: number): WebAddress | null {
    let start = sign;
    while (start > from && sign - start <= 64 && /[A-Za-z0-9._+-]/.test(text[start - 1])) {
        start--;
    }
    let end = sign + 1;
    while (end < text.length && end - sign <= 253 && /[A-Za-z0-9.-]/.test(text[end])) {
        end++;
    }
    const goesOn = end < text.length && /[@_\p{L}\p{N}]/u.test(text[end]);
    while (end > sign + 1 && !plain.test(text[end - 1])) {
        end--;
    }
    const name = text.slice(start, sign);
    const host = text.slice(sign + 1, end);
    const partOfMore = start > 0 && /[\p{L}\p{N}@/:]/u.test(text[start - 1]);
    const dot = host.lastIndexOf('.');
    const isMail = !goesOn && !partOfMore && name.length <= 64 && host.length <= 253 && plain.test(name[0] ?? '') && !name.endsWith('.')
        && !name.includes('..') && plain.test(host[0] ?? '') && !host.includes('..') && dot >= 1 && host.length - dot >= 3 && !/\d/.test(host[dot + 1]);
    return isMail ? { start, length: end - start, url: `mailto:${text.slice(start, end)}` } : null;
}

function isTurned(text: string, address: WebAddress): boolean {
    const start = text.lastIndexOf('\n', Math.max(0, address.start - 1)) + 1;
    const end = text.indexOf('\n', address.start);
    return turnsDirection(text.slice(start, end < 0 ? text.length : end));
}

export function webAddresses(text: string): WebAddress[] {
    const found: WebAddress[] = [];
    const marks = /http|www\.|@/gi;
    let from = 0; // what is before it belongs to an address already
    let mark: RegExpExecArray | null;
    while (found.length < mostAddresses && (mark = marks.exec(text))) {
        const at = mark.index;
        let address: WebAddress | null = null;
        let next = at + 1;
        if (mark[0] === '@') {
            address = mailAt(text, at, from);
        } else {
            // Not in languages that put no blanks between words.
            const insideAWord = at > 0 && /[\p{Script=Latin}\p{Nd}]/u.test(text[at - 1]);
            const isHost = mark[0].toLowerCase() === 'www.';
            const partOfMore = isHost && at > 0 && './@:-_'.includes(text[at - 1]);
            next = at + 4;
            if (!insideAWord && !partOfMore && (isHost || /^https?:\/\//i.test(text.slice(at, at + 8)))) {
                ({ address, next } = pageAt(text, at));
                from = next;
            }
        }
        if (address) {
            if (!isTurned(text, address)) {
                found.push(address);
            }
            next = Math.max(next, address.start + address.length);
            from = next;
        }
        marks.lastIndex = next;
    }
    return found;
}

/** The address that a text is, all of it; else an empty text. */
export function webAddress(text: string): string {
    if (text.startsWith('mailto:')) {
        const url = webAddress(text.slice(7));
        return url.startsWith('mailto:') ? url : '';
    }
    const found = webAddresses(text);
    return found.length === 1 && found[0].length === text.length ? found[0].url : '';
}
