// SPDX-License-Identifier: GPL-3.0-or-later
// Puts away what Markdown must not touch, as in the desktop program (client/text/MarkdownSource.cpp).
import { webAddresses } from './addresses.js';

/** U+FDD0 to U+FDEF are noncharacters: for use within a program, never between two. */
const firstPlace = 0xfdd0;
const firstCharacter = 0xfde4;
const putAway = '*#:-=>\\_';
const places = /[\uFDD0-\uFDEF]/;

const placeOf = (letter: string): string => String.fromCharCode(firstCharacter + putAway.indexOf(letter));

/** Knows, line by line, whether it stands in a block of code. */
class CodeFences {
    private mark = '';
    private length = 0;

    holds(line: string): boolean {
        const from = line.slice(beginOf(line));
        const mark = from[0] === '`' || from[0] === '~' ? from[0] : '';
        let length = 0;
        while (mark && from[length] === mark) {
            length++;
        }
        if (this.length === 0) {
            if (length < 3 || (mark === '`' && from.slice(length).includes('`'))) {
                return false;
            }
            this.mark = mark;
            this.length = length;
        } else if (mark === this.mark && length >= this.length && from.slice(length).trim() === '') {
            this.length = 0;
        }
        return true;
    }
}

function beginOf(line: string): number {
    let at = 0;
    while (at < line.length && at < 4 && line[at] === ' ') {
        at++;
    }
    return at;
}

/** The marks that mean something else where a chat is read, put away. */
function withoutSurprises(text: string): string {
    const lines: string[] = [];
    const fences = new CodeFences();
    let afterQuote = false;
    let afterWords = false;
    for (let line of text.split('\n')) {
        const begin = beginOf(line);
        const from = line.slice(begin);
        const code = fences.holds(line);
        const isFace = from.length > 1 && '.:;=_<'.includes(from[1]);
        const quote = !code && from.startsWith('>') && !isFace;
        const blank = line.trim() === '';
        if (afterQuote && !quote && !blank) {
            lines.push(''); // else what is answered below a quote would be a part of it
        }
        if (!code && ((from.startsWith('>') && !quote) || (afterWords && /^(-+|=+)$/.test(from.trim())))) {
            line = line.slice(0, begin) + placeOf(line[begin]) + line.slice(begin + 1);
        }
        lines.push(line);
        afterQuote = quote;
        afterWords = !code && !blank;
    }
    return lines.join('\n');
}

export class MarkdownSource {
    readonly isReadable: boolean;
    readonly text: string = '';
    private readonly addresses: string[] = [];

    constructor(text: string) {
        this.isReadable = !places.test(text);
        if (this.isReadable) {
            this.text = withoutSurprises(this.withoutAddresses(text))
                .replace(/[*#](?=[\uFE0F\u20E3])/g, placeOf) // keys
                .replace(/\]:/g, `]${placeOf(':')}`) // would say where a link by reference leads, and not be shown
                .replace(/¯\\_/g, `¯${placeOf('\\')}${placeOf('_')}`) // somebody who shrugs
                .replace(/_\/¯/g, `${placeOf('_')}/¯`);
        }
    }

    restored(piece: string): string {
        return piece.replace(/[\uFDD0-\uFDEF]/g, (place) => {
            const code = place.charCodeAt(0);
            return code >= firstCharacter ? putAway[code - firstCharacter] ?? place : this.addresses[code - firstPlace] ?? place;
        });
    }

    private withoutAddresses(text: string): string {
        let made = '';
        let from = 0;
        for (const { start, length } of webAddresses(text)) {
            const end = start + length;
            if (text[start - 1] === '<' && text[end] === '>') {
                continue; // a link as Markdown writes it, in which nothing else is read
            }
            made += text.slice(from, start) + String.fromCharCode(firstPlace + this.addresses.length);
            this.addresses.push(text.slice(start, end));
            from = end;
        }
        return made + text.slice(from);
    }
}
