// SPDX-License-Identifier: GPL-3.0-or-later
/*! This page has markdown-it in it. Copyright (c) 2014 Vitaly Puzrin, Alex Kocharin. MIT License. */
// The Markdown of a conversation, read into blocks of plain text, as in the desktop program (client/text/Formatting.h says what
// it is): tests/support/formatting.json holds both to the same. There is no markup in what comes out.
import MarkdownIt from 'markdown-it';
import { turnsDirection, webAddress, webAddresses } from './addresses.js';
import { MarkdownSource } from './source.js';

export interface Span {
    start: number;
    length: number;
    bold: boolean;
    italic: boolean;
    struck: boolean;
    code: boolean;
    /** Empty, or where it leads. */
    address: string;
}

export interface Block {
    kind: 'words' | 'code' | 'line';
    text: string;
    language: string;
    marker: string;
    quotes: number;
    indent: number;
    spans: Span[];
}

interface Token {
    type: string;
    content: string;
    info: string;
    markup: string;
    children: Token[] | null;
    attrGet(name: string): string | null;
}

const mostBlocks = 200;
const mostCodeBlocks = 20;
const deepest = 6;
const longestLanguage = 40;
const styles = ['bold', 'italic', 'struck', 'code'] as const;
type Style = typeof styles[number];
const styleOf: Record<string, Style> = { strong: 'bold', em: 'italic', s: 'struck' };

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 100 });
parser.disable(['table', 'reference', 'html_block', 'html_inline', 'entity', 'lheading', 'code', 'replacements', 'smartquotes', 'linkify'], true);
parser.validateLink = () => true;
parser.normalizeLink = parser.normalizeLinkText = (text: string) => text;

/** Whether anything of it is seen: letters that are blank, such as Hangul's fillers, are not. */
const isSeen = (text: string): boolean => /[^\p{Z}\p{C}\u115F\u1160\u3164\uFFA0\u2800]/u.test(text);

/** Whether a word in it could be taken for the name of a computer: "bank.example", but not "e.g." or "3.14". */
const namesAHost = (words: string): boolean => words.split(' ').some((word) => /.\.\p{L}{2,}$/u.test(word));

class Reader {
    private readonly blocks: Block[] = [];
    private readonly lists: { numbered: boolean; next: number; mark: string }[] = [];
    private quotes = 0;
    private inHeading = false;
    private marker = '';
    private codeBlocks = 0;
    // The block that is being gathered: its text, and of each of its units how it looks and where it leads.
    private gathering = false;
    private text = '';
    private looks: number[] = [];
    private links: number[] = [];
    private targets: string[] = [];
    private open: { start: number; target: string; image: boolean }[] = [];
    private depth: Record<Style, number> = { bold: 0, italic: 0, struck: 0, code: 0 };

    constructor(private readonly source: MarkdownSource) {}

    read(): Block[] {
        for (const token of parser.parse(this.source.text, {}) as Token[]) {
            this.block(token);
        }
        return this.blocks;
    }

    private block(token: Token): void {
        if (token.type === 'inline') {
            this.inline(token.children ?? []);
            return;
        }
        const ends = token.type.endsWith('_close');
        if (token.type === 'list_item_close' && this.marker) {
            this.append(''); // an item without words
        }
        this.flush();
        switch (token.type) {
        case 'blockquote_open':
        case 'blockquote_close':
            this.quotes += ends ? -1 : 1;
            break;
        case 'bullet_list_open':
            this.lists.push({ numbered: false, next: 0, mark: token.markup });
            break;
        case 'ordered_list_open':
            this.lists.push({ numbered: true, next: Number(token.attrGet('start') ?? 1), mark: token.markup });
            break;
        case 'bullet_list_close':
        case 'ordered_list_close':
            this.lists.pop();
            break;
        case 'list_item_open':
            this.item(this.lists[this.lists.length - 1]);
            break;
        case 'heading_open':
        case 'heading_close':
            this.inHeading = !ends;
            break;
        case 'hr':
            this.add({ ...this.here(), kind: 'line', marker: this.takeMarker() });
            break;
        case 'fence':
            this.code(token);
            break;
        }
    }

    private item(list: { numbered: boolean; next: number; mark: string }): void {
        this.marker = list.numbered ? `${list.next++}${list.mark}` : list.mark === '+' ? '+' : '•';
    }

    private code(token: Token): void {
        if (this.marker) {
            this.append(''); // the item begins with its code
            this.flush();
        }
        const text = this.source.restored(token.content).replace(/\n$/, '');
        if (++this.codeBlocks > mostCodeBlocks) {
            this.add({ ...this.here(), text, spans: text ? [{ start: 0, length: text.length, bold: false, italic: false, struck: false, code: true, address: '' }] : [] });
            return;
        }
        const language = this.source.restored(token.info.trim().split(/\s+/)[0]);
        this.add({ ...this.here(), kind: 'code', text, language: isSeen(language) ? language.slice(0, longestLanguage) : '' });
    }

    private inline(tokens: Token[]): void {
        for (const token of tokens) {
            const style = styleOf[token.type.replace(/_(open|close)$/, '')];
            if (style) {
                this.depth[style] += token.type.endsWith('_open') ? 1 : -1;
                continue;
            }
            switch (token.type) {
            case 'softbreak':
            case 'hardbreak':
                this.append('\n');
                break;
            case 'code_inline':
                this.depth.code++;
                this.append(this.source.restored(token.content));
                this.depth.code--;
                break;
            case 'link_open':
                this.open.push({ start: this.text.length, target: this.source.restored(token.attrGet('href') ?? ''), image: false });
                break;
            case 'link_close':
                this.leaveLink();
                break;
            case 'image':
                this.open.push({ start: this.text.length, target: this.source.restored(token.attrGet('src') ?? ''), image: true });
                this.inline(token.children ?? []);
                this.leaveLink();
                break;
            default:
                this.append(this.source.restored(token.content));
            }
        }
    }

    private leaveLink(): void {
        const { start, target, image } = this.open.pop()!;
        const label = this.text.slice(start);
        const url = webAddress(target);
        if (!url) {
            // No link, then: as it was typed.
            const inAngles = !image && label !== '' && (label === target || `mailto:${label}` === target);
            this.insert(start, inAngles ? '<' : image ? '![' : '[');
            this.append(inAngles ? '>' : `](${target})`);
            return;
        }
        if (this.open.length > 0) {
            return; // an image with a link around it: that one counts
        }
        const inLabel = webAddresses(label);
        const saysWhere = inLabel.length === 1 && inLabel[0].url === url;
        if (inLabel.length > 0 && !saysWhere) {
            this.append(` (${target})`); // both lead where they say
            return;
        }
        if (!isSeen(label)) {
            this.append(target);
        }
        this.targets.push(url);
        this.links.fill(this.targets.length, start);
        if (!saysWhere && namesAHost(label)) {
            this.append(` (${url.startsWith('mailto:') ? url.slice(7) : new URL(url).hostname})`);
        }
    }

    private append(piece: string): void {
        const shown = piece.replace(/\r/g, '').replace(/\u2029/g, '\n');
        const bits = styles.reduce((sum, style, at) => sum | (this.depth[style] > 0 || (style === 'bold' && this.inHeading) ? 1 << at : 0), 0);
        this.text += shown;
        for (let i = 0; i < shown.length; i++) {
            this.looks.push(bits);
            this.links.push(0);
        }
        this.gathering = true;
    }

    private insert(at: number, piece: string): void {
        this.text = this.text.slice(0, at) + piece + this.text.slice(at);
        this.looks.splice(at, 0, ...[...piece].map(() => 0));
        this.links.splice(at, 0, ...[...piece].map(() => 0));
    }

    private flush(): void {
        if (!this.gathering) {
            return;
        }
        this.gathering = false;
        this.markAddresses();
        const block = { ...this.here(), marker: this.takeMarker(), text: this.text, spans: this.spans() };
        this.text = '';
        this.looks = [];
        this.links = [];
        this.targets = [];
        this.open = [];
        this.add(block);
    }

    private here(): Block {
        return { kind: 'words', text: '', language: '', marker: '', quotes: Math.min(this.quotes, deepest),
            indent: Math.min(this.lists.length, deepest), spans: [] };
    }

    private takeMarker(): string {
        const { marker } = this;
        this.marker = '';
        return marker;
    }

    private add(block: Block): void {
        if (this.blocks.length < mostBlocks) {
            this.blocks.push(block);
            return;
        }
        // Too many: the rest are lines of the last one.
        const last = this.blocks[this.blocks.length - 1];
        last.kind = last.kind === 'line' ? 'words' : last.kind;
        last.text += `\n${block.marker ? `${block.marker} ` : ''}`;
        last.spans.push(...block.spans.map((span) => ({ ...span, start: span.start + last.text.length })));
        last.text += block.text;
        if (last.kind === 'code') {
            last.spans = [];
        }
    }

    private markAddresses(): void {
        if (turnsDirection(this.text)) {
            this.links.fill(0); // what would be seen is not what would open
        }
        const code = 1 << styles.indexOf('code');
        for (const { start, length, url } of webAddresses(this.text)) {
            const end = start + length;
            if (!this.links.slice(start, end).some((link) => link !== 0) && !this.looks.slice(start, end).some((look) => look & code)) {
                this.targets.push(url);
                this.links.fill(this.targets.length, start, end);
            }
        }
    }

    private spans(): Span[] {
        const found: Span[] = [];
        for (let i = 0; i < this.text.length;) {
            const [look, link] = [this.looks[i], this.links[i]];
            let end = i + 1;
            while (end < this.text.length && this.looks[end] === look && this.links[end] === link) {
                end++;
            }
            if (look !== 0 || link !== 0) {
                found.push({ start: i, length: end - i, bold: !!(look & 1), italic: !!(look & 2), struck: !!(look & 4), code: !!(look & 8),
                    address: link > 0 ? this.targets[link - 1] : '' });
            }
            i = end;
        }
        return found;
    }
}

function looksPlain(block: Block): boolean {
    return block.kind === 'words' && block.quotes === 0 && block.indent === 0
        && block.spans.every((span) => !span.bold && !span.italic && !span.struck && !span.code);
}

/** False for most texts, at the cost of looking at them once. */
const mayBeFormatted = (text: string): boolean => /[*_~`[\\<]|^\s*([>#+-]|\d+[.)])/mu.test(text);

/**
 * The blocks of a text; none for one without any formatting, which is to be shown as it was typed. At most 200 blocks, 20 of them
 * code, whatever the text.
 */
export function formattedBlocks(text: string): Block[] {
    const source = mayBeFormatted(text) ? new MarkdownSource(text) : null;
    if (!source?.isReadable) {
        return [];
    }
    const blocks = new Reader(source).read();
    const bare = (words: string) => words.replace(/\s/gu, '');
    const saysTheSame = bare(blocks.map((block) => block.text).join('')) === bare(text);
    const plain = saysTheSame && blocks.every(looksPlain);
    return plain || !blocks.some((block) => block.kind === 'line' || isSeen(block.text)) ? [] : blocks;
}

/** The same text without marks: for where it is quoted. */
export function plainWords(text: string): string {
    const blocks = formattedBlocks(text);
    return blocks.length > 0 ? blocks.map((block) => (block.marker ? `${block.marker} ${block.text}` : block.text)).join('\n') : text;
}
