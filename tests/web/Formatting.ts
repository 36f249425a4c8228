// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as the desktop program reads it: tests/support/formatting.json is the table of both (tst_Formatting).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { type Block, formattedBlocks } from '../../resources/web/text/markdown.js';

interface Case { name: string; text: string; blocks?: string[] }
const cases: Record<string, Case[]> = JSON.parse(readFileSync(process.env.HEARTH_CASES!, 'utf8'));

/** A block in one line: "2> " for quotes, "1- " for lists, then its text with the spans as <b:>, <i:>, <s:>, <c:> and <a=address:>. */
function told(block: Block): string {
    let line = (block.quotes > 0 ? `${block.quotes}> ` : '') + (block.indent > 0 ? `${block.indent}- ` : '') + (block.marker ? `${block.marker} ` : '')
        + (block.kind === 'code' ? `code(${block.language}):` : '') + (block.kind === 'line' ? 'line' : '');
    let at = 0;
    for (const span of block.spans) {
        const looks = (span.bold ? 'b' : '') + (span.italic ? 'i' : '') + (span.struck ? 's' : '') + (span.code ? 'c' : '') + (span.address ? `a=${span.address}` : '');
        line += `${block.text.slice(at, span.start)}<${looks}:${block.text.slice(span.start, span.start + span.length)}>`;
        at = span.start + span.length;
    }
    return line + block.text.slice(at);
}

for (const kind of ['reads', 'leaves', 'links']) {
    test(`the table has ${kind}`, () => assert.ok(cases[kind].length >= 10));
    for (const one of cases[kind])
        test(`${kind}: ${one.name}`, () => assert.deepEqual(formattedBlocks(one.text).map(told), one.blocks ?? []));
}

test('it is bounded whatever is written', () => {
    const pieces = ['>', '> ', '- ', '1. ', '- a\n', '```\na\n```\n', '***\n', '> - ', '[', '[a](', '[a](b)', '![', '*', '*a **a ', '`', 'a`b``', '~~a~', '<a ', '<!--',
        '\\', '&amp;*', 'http://a.example/*b* ', '[a]: b\n', '*a_b', '# a\n', '|a*b*'];
    for (const piece of pieces) {
        const blocks = formattedBlocks(`${piece.repeat(8000 / piece.length)}a`);
        assert.ok(blocks.length <= 200, piece);
        assert.ok(blocks.filter((block) => block.kind === 'code').length <= 20, piece);
        for (const block of blocks) {
            assert.ok(block.quotes <= 6 && block.indent <= 6, piece);
            let at = 0;
            for (const span of block.spans) {
                assert.ok(span.start >= at && span.length > 0, piece);
                at = span.start + span.length;
                assert.ok(!span.address || /^(https?:|mailto:)/.test(span.address), piece);
            }
            assert.ok(at <= block.text.length, piece);
        }
    }
});
