// SPDX-License-Identifier: GPL-3.0-or-later
// The browser client in the language of its reader: found by itself, chosen by hand, and read from the right where that is so.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import { Visitor } from './browser.mjs';
import { browser, makeRoom, say, server } from './stage.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core');

async function enter(visitor, name, room) {
    await visitor.page.goto(server.url);
    await visitor.page.locator('form').first().locator('input[name="display_name"]').fill(name);
    await visitor.page.locator('form').first().locator('button.primary').click();
    await visitor.page.locator('nav.side').waitFor();
    await visitor.open(room);
    await visitor.page.locator('.join button.primary').click();
    await visitor.composer.waitFor();
}

const left = async (locator) => (await locator.boundingBox()).x;

for (const [look, options] of [['wide', {}], ['on a phone, dark', { viewport: { width: 390, height: 780 }, colorScheme: 'dark' }]]) {
    test(`Arabic is read from the right: ${look}`, async () => {
        const room = await makeRoom();
        await say(room, 'hello');
        const visitor = await Visitor.of(browser, server.url, { ...options, locale: 'ar-EG' });
        await visitor.context.addInitScript({ path: axe });
        await enter(visitor, 'ليلى', room);
        await visitor.sees('hello');
        await visitor.writes('مرحبا');
        await visitor.sees('مرحبا');
        assert.deepEqual(await visitor.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ['ar', 'rtl']);
        const said = await visitor.page.evaluate(() => document.body.innerText);
        assert.match(said, /[\u0600-\u06ff]/);
        assert.ok(await left(visitor.page.locator('.composer .send')) < await left(visitor.composer), 'it is sent on the left');
        assert.ok(await left(visitor.stored('hello').locator('.avatar')) > await left(visitor.stored('hello').locator('.text')), 'people stand on the right');
        if (!options.viewport) {
            assert.ok(await left(visitor.page.locator('nav.side')) > await left(visitor.page.locator('main.room')), 'the rooms stand on the right');
        }
        assert.ok(await visitor.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is wider than the window');
        const found = await visitor.page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
        assert.deepEqual(found, []);
        await visitor.leaves();
    });
}

test('the browser says which language, and somebody may choose another one', async () => {
    const visitor = await Visitor.of(browser, server.url, { locale: 'fr-CA' });
    const speaks = (language) => visitor.page.locator(`html[lang="${language}"] main h1`).waitFor();
    await visitor.page.goto(`${server.url}/login`);
    await speaks('fr');
    await visitor.page.locator('#language').selectOption('de');
    await speaks('de');
    await visitor.page.getByRole('form', { name: 'Als Gast beitreten' }).waitFor();
    await visitor.page.reload();
    await speaks('de');
    await visitor.page.locator('#language').selectOption('');
    await speaks('fr');
    await visitor.leaves();
});

test('with every language, the emoji and the icon it is less than 150 KB on the way', async () => {
    const html = await (await fetch(`${server.url}/login`)).text();
    const parts = new Set(html.replaceAll('&quot;', '"').match(/\/[\w-]+-[0-9a-f]{12}\.\w+/g));
    assert.equal(parts.size, 9, [...parts].join(' '));
    let total = html.length;
    for (const part of parts) {
        const answer = await fetch(server.url + part, { headers: { 'accept-encoding': 'gzip' } });
        assert.equal(answer.status, 200, part);
        total += Number(answer.headers.get('content-length'));
        await answer.arrayBuffer();
    }
    assert.ok(total > 50_000 && total < 150_000, `${total} bytes`);
});

test('each language has all the texts of the page', async () => {
    const places = JSON.parse(/data-texts="([^"]*)"/.exec(await (await fetch(`${server.url}/login`)).text())[1].replaceAll('&quot;', '"'));
    const tables = await Promise.all(Object.entries(places).map(async ([language, path]) => {
        const answer = await fetch(server.url + path);
        assert.equal(answer.status, 200, language);
        assert.match(answer.headers.get('content-type'), /^application\/json/);
        return Object.keys(await answer.json()).sort();
    }));
    assert.equal(tables.length, 5);
    assert.ok(tables[0].length > 100);
    tables.forEach((texts) => assert.deepEqual(texts, tables[0]));
});
