// SPDX-License-Identifier: GPL-3.0-or-later
// Files and search in the browser client.
import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import test from 'node:test';
import { ada, makeRoom, say, server, visitorIn } from './stage.mjs';

/** A PNG of one colour. */
function picture(width, height) {
    const crcOf = (bytes) => {
        let crc = 0xffffffff;
        for (const byte of bytes) {
            crc ^= byte;
            for (let i = 0; i < 8; i++)
                crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
        }
        return (crc ^ 0xffffffff) >>> 0;
    };
    const chunk = (type, data) => {
        const body = Buffer.concat([Buffer.from(type), data]);
        const head = Buffer.alloc(4);
        head.writeUInt32BE(data.length);
        const tail = Buffer.alloc(4);
        tail.writeUInt32BE(crcOf(body));
        return Buffer.concat([head, body, tail]);
    };
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([8, 2, 0, 0, 0], 8);
    const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x70)]);
    const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
    return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

test('files go with what is written, and others see and keep them', async () => {
    const room = await makeRoom();
    const [ben, cem] = [await visitorIn(room, 'Ben'), await visitorIn(room, 'Cem')];
    const bytes = Buffer.from('Grüße, '.repeat(1000));
    await ben.page.locator('.composer input[type=file]').setInputFiles([{ name: 'notes.txt', mimeType: 'text/plain', buffer: bytes },
        { name: 'large.png', mimeType: 'image/png', buffer: picture(1200, 900) }]);
    await ben.page.getByRole('list', { name: 'Files to send' }).getByText('large.png').waitFor();
    await ben.writes('two files'); // is sent once they are there
    const heard = await ada.hears('message', (it) => it.text === 'two files');
    assert.deepEqual(heard.attachments.map((it) => [it.name, it.has_thumbnail]), [['notes.txt', false], ['large.png', true]]);
    assert.deepEqual([heard.attachments[1].width, heard.attachments[1].height], [1200, 900]);
    await ben.page.getByRole('list', { name: 'Files to send' }).waitFor({ state: 'hidden' });
    const image = cem.stored('two files').getByRole('img', { name: 'large.png' });
    await image.waitFor();
    await cem.page.waitForFunction(() => [...document.images].some((one) => one.alt === 'large.png' && one.naturalWidth > 0));
    const loading = cem.page.waitForEvent('download');
    await cem.stored('two files').getByRole('button', { name: /notes\.txt/ }).click();
    const download = await loading;
    assert.equal(download.suggestedFilename(), 'notes.txt');
    const kept = [];
    for await (const part of await download.createReadStream())
        kept.push(part);
    assert.deepEqual(Buffer.concat(kept), bytes);
    await image.click();
    const viewer = cem.page.getByRole('dialog', { name: 'large.png' });
    await viewer.waitFor();
    await cem.page.waitForFunction(() => document.querySelector('dialog img')?.naturalWidth === 1200);
    await cem.page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
    await Promise.all([ben.leaves(), cem.leaves()]);
});

test('a picture is pasted, dropped files are taken, and a cross takes one away', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room);
    const give = (event) => ben.page.evaluate(([type, bytes]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], `${type}.png`, { type: 'image/png' }));
        const target = document.querySelector(type === 'paste' ? '.composer textarea' : '.timeline');
        target.dispatchEvent(type === 'paste' ? new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, [event, [...picture(20, 10)]]);
    await give('paste');
    await ben.page.getByText('paste.png').waitFor();
    await give('drop');
    await ben.page.getByText('drop.png').waitFor();
    await ben.page.getByRole('button', { name: 'Remove paste.png' }).click();
    await ben.page.getByText('paste.png').waitFor({ state: 'detached' });
    await ben.composer.press('Enter'); // a file needs no words
    const heard = await ada.hears('message', (it) => it.attachments.length > 0);
    assert.deepEqual(heard.attachments.map((it) => it.name), ['drop.png']);
    await ben.page.locator('li.message[data-seq] img').waitFor();
    await ben.leaves();
});

test('what the server does not take is said beside the file', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room);
    await ben.page.route('**/attachments?*', (route) => route.fulfill({ status: 413, json: { error: { code: 'too_large', message: 'The file is larger than this server takes.' } } }));
    await ben.page.locator('.composer input[type=file]').setInputFiles([{ name: 'huge.bin', mimeType: 'application/octet-stream', buffer: Buffer.alloc(10) }]);
    await ben.page.getByText('The file is larger than this server takes.').waitFor();
    await ben.writes('with a file');
    await ben.page.getByText('Not sent: a file could not be sent.').waitFor();
    await ben.page.unroute('**/attachments?*');
    await ben.page.getByRole('list', { name: 'Files to send' }).getByRole('button', { name: 'Retry' }).click();
    await ben.page.getByText('10 B').waitFor();
    await ben.composer.press('Enter');
    assert.equal((await ada.hears('message', (it) => it.text === 'with a file')).attachments.length, 1);
    await ben.leaves();
});

test('one finds what was said, and goes there', async () => {
    const [room, other] = [await makeRoom('Recipes'), await makeRoom('Elsewhere')];
    const said = await say(room, 'The soup needs saffron & <b>salt</b>');
    for (let i = 0; i < 60; i++)
        await say(room, `filler ${i}`);
    await say(other, 'saffron is dear');
    const ben = await visitorIn(other);
    await ben.open(room);
    await ben.join();
    await ben.page.keyboard.press('Control+f');
    const search = ben.page.getByRole('searchbox', { name: 'Search messages' });
    await search.fill('saff');
    const found = ben.page.getByRole('list', { name: 'Found messages' }).getByRole('link');
    await found.nth(1).waitFor();
    assert.deepEqual(await found.locator('mark').allTextContents(), ['saffron', 'saffron']);
    await ben.page.getByLabel('Only in this room').check();
    await found.filter({ hasText: 'is dear' }).waitFor({ state: 'detached' });
    await found.filter({ hasText: '<b>salt</b>' }).click();
    await ben.page.locator(`li.message.lit[data-seq="${said.seq}"]`).waitFor();
    assert.equal(new URL(ben.page.url()).pathname, `/rooms/${room}/${said.seq}`);
    await search.fill('nobody ever said that');
    await ben.page.getByText('Nothing was found.').waitFor();
    await search.press('Escape');
    await search.waitFor({ state: 'hidden' });
    await ben.leaves();
});

/** The page's line takes so many bytes a second, or as many as there are. */
async function slowDown(visitor, bytes) {
    const line = await visitor.context.newCDPSession(visitor.page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytes });
    return line;
}

test('a large file goes on where it was after a reload, and what is there already stays', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room);
    const bytes = Buffer.alloc(6_000_000, 'every line is like the others. ');
    await ben.page.locator('.composer input[type=file]').setInputFiles([{ name: 'small.txt', mimeType: 'text/plain', buffer: Buffer.from('small') }]);
    await ben.page.getByText('5 B', { exact: true }).waitFor();
    const line = await slowDown(ben, 400_000);
    const begun = ben.page.waitForResponse((answer) => answer.request().method() === 'POST' && /\/attachments\?/.test(answer.url()));
    await ben.page.locator('.composer input[type=file]').setInputFiles([{ name: 'large.txt', mimeType: 'text/plain', buffer: bytes }]);
    const { id } = await (await begun).json();
    // Once some of it is at the server.
    await ben.page.waitForFunction(() => document.querySelector('.chips progress')?.value > 0.2);
    await ben.composer.fill('both of them');
    const goesOn = ben.page.waitForRequest((it) => it.method() === 'PATCH' && it.url().endsWith(`/api/uploads/${id}`) && Number(it.headers()['upload-offset']) > 0);
    await ben.page.reload();
    await goesOn;
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    const files = ben.page.getByRole('list', { name: 'Files to send' });
    await files.getByText('6 MB', { exact: true }).waitFor();
    await files.getByText('small.txt').waitFor();
    await ben.composer.press('Enter');
    const heard = await ada.hears('message', (it) => it.text === 'both of them');
    assert.deepEqual(heard.attachments.map((it) => [it.name, it.size]), [['small.txt', 5], ['large.txt', bytes.length]]);
    const kept = Buffer.from(await (await fetch(`${ben.url}/api/attachments/${heard.attachments[1].id}`, { headers: { authorization: `Bearer ${ada.token}` } })).arrayBuffer());
    assert.ok(kept.equals(bytes));
    // Sent, they are no longer there.
    await ben.page.reload();
    await ben.sees('both of them');
    assert.equal(await files.getByRole('listitem').count(), 0);
    await ben.leaves();
});

test('a large file goes on by itself when the server comes back', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room);
    const line = await slowDown(ben, 400_000);
    await ben.page.locator('.composer input[type=file]').setInputFiles([{ name: 'large.bin', mimeType: 'application/octet-stream', buffer: Buffer.alloc(4_000_000, 7) }]);
    await ben.page.waitForFunction(() => document.querySelector('.chips progress')?.value > 0.2);
    await server.stop();
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await server.start();
    await ben.page.getByRole('list', { name: 'Files to send' }).getByText('4 MB', { exact: true }).waitFor();
    await ada.comesBack();
    await ben.writes('here it is');
    assert.equal((await ada.hears('message', (it) => it.text === 'here it is')).attachments[0].size, 4_000_000);
    await ben.leaves();
});
