// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everybody can use the browser client: axe-core finds nothing serious on any page, light and dark, wide and on a phone.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import { Visitor } from './browser.mjs';
import { ada, browser, makeRoom, say, server, visitorIn } from './stage.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core');

/** The policy lets no script of a test in; what the browser itself runs for it, it does. */
async function isUsable(visitor, what) {
    const found = await visitor.page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html} ${node.any.map((one) => one.message).join(' ')}`).join('\n    ')}`));
    assert.deepEqual(found, [], `${what}:\n${found.join('\n')}`);
}

for (const [look, options] of [['light, wide', {}], ['dark, wide', { colorScheme: 'dark' }], ['light, on a phone', { viewport: { width: 390, height: 780 } }],
    ['dark, on a phone', { viewport: { width: 390, height: 780 }, colorScheme: 'dark' }]]) {
    test(`nothing serious is in the way: ${look}`, async () => {
        const room = await makeRoom();
        const said = await say(room, 'a **bold** word, `code` and https://example.org');
        await say(room, '```js\nlet a = 1;\n```\n> a quote\n\n- an item');
        const reply = await say(room, 'a reply', { reply_to: said.id });
        assert.equal((await ada.asks('pin_message', { message: reply.id, pinned: true })).ok, true);
        const stranger = await Visitor.of(browser, server.url, options);
        await stranger.context.addInitScript({ path: axe });
        for (const path of ['/login', '/register', '/i/not-a-good-code', '/nowhere']) {
            await stranger.page.goto(server.url + path);
            await stranger.page.locator('main h1').waitFor();
            await isUsable(stranger, path);
        }
        await stranger.leaves();
        const ben = await visitorIn(room, 'Ben', options);
        await ben.context.addInitScript({ path: axe });
        await ben.page.reload();
        await ben.sees('a reply');
        await ben.writes('my own');
        await ben.sees('my own');
        await isUsable(ben, 'a room');
        await ben.stored('my own').hover();
        await ben.stored('my own').getByRole('button', { name: 'React' }).click();
        await ben.page.getByRole('button', { name: 'grinning face', exact: true }).waitFor();
        await isUsable(ben, 'the emoji');
        await ben.page.keyboard.press('Escape');
        await ben.page.getByRole('button', { name: 'More about this room' }).click();
        await ben.page.getByRole('menuitem', { name: 'Pinned messages' }).click();
        const pins = ben.page.getByRole('complementary', { name: 'Pinned messages' });
        await pins.getByRole('link', { name: /a reply/ }).waitFor();
        await isUsable(ben, 'what is pinned');
        await pins.getByRole('button', { name: 'Close' }).click();
        await ben.page.getByRole('button', { name: 'More about this room' }).click();
        await ben.page.getByRole('menuitem', { name: 'Leave room…' }).waitFor();
        await isUsable(ben, 'the menu of a room');
        await ben.page.getByRole('menuitem', { name: 'Leave room…' }).click();
        const leaving = ben.page.getByRole('dialog', { name: /^Leave / });
        await leaving.waitFor();
        await isUsable(ben, 'a question');
        await leaving.getByRole('button', { name: 'Cancel' }).click();
        if (options.viewport) {
            await ben.page.getByRole('button', { name: 'People' }).click();
            await ben.page.getByRole('list', { name: 'People in this room' }).getByText('Ada').waitFor();
            await isUsable(ben, 'the people');
            await ben.page.getByRole('complementary', { name: 'People' }).getByRole('button', { name: 'Close' }).click();
            await ben.page.getByRole('link', { name: 'Rooms', exact: true }).click();
        } else {
            await ben.page.getByRole('link', { name: 'The test' }).click();
        }
        await ben.page.getByRole('heading', { name: 'Create a room' }).waitFor();
        await isUsable(ben, 'the rooms');
        await ben.page.getByRole('link', { name: 'Your account' }).click();
        await ben.page.getByText('You blocked nobody.').waitFor();
        await ben.page.getByRole('list', { name: 'Where you are signed in' }).getByText('this one').waitFor();
        await isUsable(ben, 'the account');
        await ben.leaves();
    });
}

test('nothing is wider than a phone', async () => {
    const room = await makeRoom();
    await say(room, `${'a'.repeat(300)} https://example.org/${'b'.repeat(300)}`);
    await say(room, `\`\`\`\n${'code '.repeat(100)}\n\`\`\``);
    const ben = await visitorIn(room, 'Ben', { viewport: { width: 320, height: 600 } });
    await ben.page.locator('li.message pre').waitFor();
    assert.ok(await ben.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth
        && document.querySelector('.timeline .scroll').scrollWidth <= window.innerWidth));
    await ben.page.goto(`${ben.url}/account`);
    await ben.page.getByText('You blocked nobody.').waitFor();
    assert.ok(await ben.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth
        && document.querySelector('main.account').scrollWidth <= window.innerWidth));
    await ben.leaves();
});

test('read from right to left, everything stands mirrored, and menus beside what opens them', async () => {
    const room = await makeRoom();
    await say(room, 'Latin words');
    const ben = await visitorIn(room);
    await ben.context.addInitScript(() => document.addEventListener('DOMContentLoaded', () => {
        const mirror = () => document.documentElement.dir !== 'rtl' && (document.documentElement.dir = 'rtl');
        new MutationObserver(mirror).observe(document.documentElement, { attributes: true, attributeFilter: ['dir'] });
        mirror();
    }));
    await ben.page.reload();
    await ben.sees('Latin words');
    const people = ben.page.getByRole('list', { name: 'People in this room' });
    await people.getByText('Ada').waitFor();
    await ben.page.waitForFunction(() => getComputedStyle(document.body).direction === 'rtl');
    const box = (locator) => locator.boundingBox();
    const rooms = await box(ben.page.getByRole('navigation'));
    const pane = await box(ben.page.getByRole('main'));
    const beside = await box(ben.page.getByRole('complementary', { name: 'People' }));
    assert.ok(beside.x < pane.x && pane.x < rooms.x, 'the rooms are at the right, the people at the left');
    // A name in Latin letters begins beside the picture, at the right.
    const name = await people.getByText('Ada', { exact: true }).evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const [words, picture] = [range.getBoundingClientRect(), element.closest('li').querySelector('.avatar').getBoundingClientRect()];
        return picture.left - words.right;
    });
    assert.ok(name >= 0 && name < 24, `${name} pixels between the picture and the name`);
    for (const [opener, menu] of [[people.getByRole('button', { name: 'More about Ada' }), 'Ada'], [ben.page.getByRole('button', { name: 'More about this room' }), 'More about this room']]) {
        const button = await box(opener);
        await opener.click();
        const opened = await box(ben.page.getByRole('menu', { name: menu }));
        assert.ok(opened.x <= button.x + button.width && opened.x + opened.width >= button.x, `the menu ${menu} is above or below its button`);
        await ben.page.keyboard.press('Escape');
    }
    assert.ok(await ben.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    await ben.leaves();
});
