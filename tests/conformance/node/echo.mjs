// SPDX-License-Identifier: GPL-3.0-or-later
// The transport alone: npm's socket.io-client against hearth-echo-server, over the transport that HEARTH_TRANSPORT names.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { io } from 'socket.io-client';
import { transport, url, within } from './person.mjs';

const options = {
    forceNew: true,
    ...{ default: {}, websocket: { transports: ['websocket'] }, polling: { transports: ['polling'], upgrade: false } }[transport],
};

function next(socket, event) {
    return within(new Promise((resolve) => socket.once(event, (...args) => resolve(args))), `"${event}"`);
}

async function connected(namespace, auth) {
    const socket = io(url + namespace, { ...options, auth });
    const [payload] = await next(socket, 'auth');
    return { socket, payload };
}

for (const namespace of ['/', '/custom']) {
    test(`${namespace} answers with what it was given`, async (t) => {
        const { socket, payload } = await connected(namespace, { token: 'abc', n: 1 });
        t.after(() => socket.disconnect());
        assert.deepEqual(payload, { token: 'abc', n: 1 });

        const values = [1, 'zwei ⚑', { three: [true, null] }, ''];
        const back = next(socket, 'message-back');
        socket.emit('message', ...values);
        assert.deepEqual(await back, values);

        const acked = await within(new Promise((resolve) => {
            socket.emit('message-with-ack', ...values, (...args) => resolve(args));
        }), 'the ack');
        assert.deepEqual(acked, values);
    });
}

test('binary arguments come back byte for byte', async (t) => {
    const { socket } = await connected('/');
    t.after(() => socket.disconnect());
    for (const size of [0, 1, 1000, 200_000]) {
        const first = randomBytes(size);
        const second = randomBytes(5);
        const back = next(socket, 'message-back');
        socket.emit('message', 'before', { deep: [first] }, second);
        const [text, { deep }, last] = await back;
        assert.equal(text, 'before');
        assert.ok(Buffer.from(deep[0]).equals(first), `${size} bytes`);
        assert.ok(Buffer.from(last).equals(second));
    }
});

test('many messages keep their order across an upgrade', async (t) => {
    const { socket } = await connected('/');
    t.after(() => socket.disconnect());
    const count = 500;
    const received = [];
    const all = within(new Promise((resolve) => socket.on('message-back', (n) => {
        if (received.push(n) === count)
            resolve();
    })), 'all of them');
    for (let n = 0; n < count; ++n)
        socket.emit('message', n);
    await all;
    assert.deepEqual(received, Array.from({ length: count }, (_, n) => n));
});

test('an unknown namespace is refused', async (t) => {
    const socket = io(`${url}/random`, { ...options, reconnection: false });
    t.after(() => socket.disconnect());
    const [error] = await next(socket, 'connect_error');
    assert.equal(error.message, 'Invalid namespace');
});

test('two namespaces share a connection and part one by one', async (t) => {
    const { socket: custom } = await connected('/custom');
    const main = custom.io.socket('/');
    t.after(() => {
        custom.disconnect();
        main.disconnect();
    });
    await next(main, 'auth');
    const answers = Promise.all([next(main, 'message-back'), next(custom, 'message-back')]);
    main.emit('message', 'for main');
    custom.emit('message', 'for custom');
    assert.deepEqual(await answers, [['for main'], ['for custom']]);
    custom.disconnect();
    const still = next(main, 'message-back');
    main.emit('message', 'still here');
    assert.deepEqual(await still, ['still here']);
});
