// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import { webAddresses } from '../text/addresses.js';
import { type Block, type Span, formattedBlocks } from '../text/markdown.js';
import { h } from './dom.js';

const mostLargeEmoji = 6;

/** A message's text as elements: its Markdown, where it has some, and its addresses. */
export function formatted(text: string): HTMLElement[] {
    const blocks = formattedBlocks(text);
    if (blocks.length > 0) {
        return blocks.map(element);
    }
    const spans = webAddresses(text).map(({ start, length, url }) => ({ start, length, address: url }));
    return [h('p', { dir: 'auto', class: isFewEmoji(text) ? 'words picture' : 'words' }, ...pieces(text, spans))];
}

function isFewEmoji(text: string): boolean {
    const bare = text.replace(/\s/gu, '');
    if (!/^(\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200D\uFE0F\u20E3])+$/u.test(bare) || typeof Intl.Segmenter === 'undefined') {
        return false;
    }
    return [...new Intl.Segmenter().segment(bare)].length <= mostLargeEmoji;
}

function pieces(text: string, spans: (Partial<Span> & { start: number; length: number; address: string })[]): (Node | string)[] {
    const made: (Node | string)[] = [];
    let at = 0;
    for (const span of spans) {
        made.push(text.slice(at, span.start));
        at = span.start + span.length;
        const words = text.slice(span.start, at);
        let node: Node | string = words;
        for (const [look, tag] of [['code', 'code'], ['struck', 's'], ['italic', 'em'], ['bold', 'strong']] as const) {
            node = span[look] ? h(tag, {}, node) : node;
        }
        made.push(span.address ? h('a', { href: span.address, target: '_blank', rel: 'noopener noreferrer nofollow' }, node) : node);
    }
    made.push(text.slice(at));
    return made;
}

function element(block: Block): HTMLElement {
    let made: HTMLElement;
    if (block.kind === 'line') {
        made = h('hr');
    } else if (block.kind === 'code') {
        made = h('pre', { tabindex: 0, dir: 'ltr', 'aria-label': block.language ? tr('Code, %1', block.language) : tr('Code') }, h('code', {}, block.text));
    } else {
        made = h('p', { dir: 'auto', class: 'words' }, ...pieces(block.text, block.spans));
    }
    if (block.marker || block.indent > 0) {
        made = h('div', { class: `item depth-${block.indent}` }, h('span', { class: 'marker' }, block.marker), made);
    }
    for (let i = 0; i < block.quotes; i++) {
        made = h('blockquote', {}, made);
    }
    return made;
}
