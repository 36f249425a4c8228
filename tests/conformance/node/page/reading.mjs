// SPDX-License-Identifier: GPL-3.0-or-later
// Where one goes on to read in the browser client.
import assert from 'node:assert/strict';
import test from 'node:test';
import { makeRoom, say, visitorIn } from './stage.mjs';

const inView = (selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    const view = document.querySelector('.timeline .scroll').getBoundingClientRect();
    return box !== undefined && box.top >= view.top && box.bottom <= view.bottom;
};

async function shows(visitor, selector) {
    await visitor.page.waitForFunction(inView, selector);
}

async function hides(visitor, selector) {
    assert.equal(await visitor.page.evaluate(inView, selector), false, selector);
}

/** Once the server has it that everything was read. */
async function hasRead(visitor, name) {
    await visitor.page.getByRole('navigation').getByRole('link', { name, exact: true }).waitFor();
}

test('a room opens at the first message that was not read', async () => {
    const room = await makeRoom('Long');
    for (let i = 1; i <= 70; i++)
        await say(room, `old ${i}`);
    const ben = await visitorIn(room);
    await ben.sees('old 70');
    const rooms = ben.page.getByRole('navigation').getByRole('link', { name: 'The test' });
    await rooms.click();
    for (let i = 1; i <= 140; i++)
        await say(room, `new ${i}`);
    const link = ben.page.getByRole('navigation').getByRole('link', { name: 'Long, 140 unread' });
    await link.waitFor();
    // What is here already, and what has to be fetched from the middle; in a window without the keyboard, so that nothing counts as read.
    await ben.page.evaluate(() => { document.hasFocus = () => false; });
    await link.click();
    const opensAtTheLine = async () => {
        await shows(ben, 'li.new');
        await ben.page.locator('li.new + li.message').filter({ hasText: 'new 1' }).waitFor();
        await ben.sees('old 70');
        await hides(ben, '.timeline ol > li:last-child');
    };
    await opensAtTheLine();
    await ben.context.addInitScript(() => { document.hasFocus = () => false; });
    await ben.page.reload();
    await opensAtTheLine();
    await rooms.click();
    await ben.page.evaluate(() => { delete document.hasFocus; });
    await link.click();
    await shows(ben, 'li.new');
    await ben.page.getByRole('button', { name: /new messages$/ }).click();
    await ben.sees('new 140');
    await hasRead(ben, 'Long');
    // Read to its end, it opens there.
    await rooms.click();
    await ben.page.getByRole('navigation').getByRole('link', { name: 'Long', exact: true }).click();
    await shows(ben, '.timeline ol > li:last-child');
    await ben.page.reload();
    await ben.sees('new 140');
    await shows(ben, '.timeline ol > li:last-child');
    assert.equal(await ben.page.locator('li.new').count(), 0);
    await ben.leaves();
});

test('what comes while one is away stands below a line', async () => {
    const room = await makeRoom('Away');
    const ben = await visitorIn(room);
    await say(room, 'seen');
    await ben.sees('seen');
    await hasRead(ben, 'Away');
    assert.equal(await ben.page.locator('li.new').count(), 0);
    await ben.page.evaluate(() => { document.hasFocus = () => false; });
    await say(room, 'first missed');
    await say(room, 'second missed');
    await ben.page.locator('li.new + li.message').filter({ hasText: 'first missed' }).waitFor();
    await ben.page.evaluate(() => {
        delete document.hasFocus;
        window.dispatchEvent(new Event('focus'));
    });
    await hasRead(ben, 'Away');
    await say(room, 'together');
    await ben.sees('together');
    await ben.page.locator('li.new + li.message').filter({ hasText: 'first missed' }).waitFor(); // stays while one reads
    await ben.page.evaluate(() => { document.hasFocus = () => false; });
    await say(room, 'third missed');
    await ben.page.locator('li.new + li.message').filter({ hasText: 'third missed' }).waitFor();
    assert.equal(await ben.page.locator('li.new').count(), 1);
    await ben.leaves();
});

test('one marks a room as unread from a message on, and as read', async () => {
    const room = await makeRoom('Later');
    const ben = await visitorIn(room);
    for (const text of ['first', 'second', 'third'])
        await say(room, text);
    await ben.sees('third');
    await hasRead(ben, 'Later');
    const second = ben.stored('second');
    await second.hover();
    await second.getByRole('button', { name: 'More' }).click();
    await ben.page.getByRole('menuitem', { name: 'Mark unread from here' }).click();
    const rooms = ben.page.getByRole('navigation');
    await rooms.getByRole('link', { name: 'Later, 2 unread' }).waitFor();
    await ben.page.locator('li.new + li.message').filter({ hasText: 'second' }).waitFor();
    // It stays so while the room is before one's eyes: also when something else happened there, and more came.
    await say(room, 'fourth');
    await ben.sees('fourth');
    await rooms.getByRole('link', { name: 'Later, 3 unread' }).waitFor();
    await rooms.getByRole('link', { name: 'The test' }).click();
    await rooms.getByRole('link', { name: 'Later, 3 unread' }).waitFor();
    // By the menu of the room, without having seen it all.
    await ben.page.evaluate(() => { document.hasFocus = () => false; });
    await rooms.getByRole('link', { name: 'Later, 3 unread' }).click();
    await ben.page.locator('li.new + li.message').filter({ hasText: 'second' }).waitFor();
    await ben.page.getByRole('button', { name: 'More about this room' }).click();
    await ben.page.getByRole('menuitem', { name: 'Mark as read' }).click();
    await hasRead(ben, 'Later');
    await ben.page.getByRole('button', { name: 'More about this room' }).click();
    await ben.page.getByRole('menuitem', { name: 'Leave room…' }).waitFor();
    assert.equal(await ben.page.getByRole('menuitem', { name: 'Mark as read' }).count(), 0);
    await ben.page.keyboard.press('Escape');
    await ben.leaves();
});
