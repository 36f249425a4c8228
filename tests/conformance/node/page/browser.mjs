// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium, from Debian, and what one does in the page: each wait is for something that is seen there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const patience = Number(process.env.HEARTH_PATIENCE ?? 60_000); // milliseconds

export async function openBrowser() {
    assert.ok(program, 'chromium is missing: scripts/install-dependencies tests');
    // Chromium refuses its sandbox to root, and makes it of namespaces, which nobody in a chroot may have; it opens this test's own pages alone.
    const mayBeSandboxed = process.getuid() !== 0 && spawnSync('unshare', ['--user', 'true']).status === 0;
    return chromium.launch({ executablePath: program, chromiumSandbox: mayBeSandboxed,
        // A name that is not this machine's own: what comes from there is no secure context.
        args: ['--disable-gpu', '--disable-dev-shm-usage', '--host-resolver-rules=MAP studio.local 127.0.0.1'] });
}

/** Somebody in front of a browser of their own. */
export class Visitor {
    static async of(browser, url, options = {}) {
        const visitor = new Visitor();
        visitor.url = url;
        visitor.wrong = [];
        visitor.context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
        visitor.context.setDefaultTimeout(patience);
        if (process.env.HEARTH_BUNDLE) { // app.js and app.css from there, for who works on them
            for (const kind of ['js', 'css'])
                await visitor.context.route(`**/app-*.${kind}`, (route) => route.fulfill({ path: `${process.env.HEARTH_BUNDLE}/app.${kind}` }));
        }
        visitor.watch(await visitor.context.newPage());
        return visitor;
    }

    /** What the browser says is wrong: an exception, or what the policy did not let happen. That the server is away, is not. */
    watch(page) {
        this.page = page;
        page.on('pageerror', (error) => this.wrong.push(String(error)));
        page.on('console', (message) => {
            if (message.type() === 'error' && !/Failed to load resource|WebSocket connection/.test(message.text()))
                this.wrong.push(message.text());
        });
    }

    async enter(name, path = '/') {
        await this.page.goto(this.url + path);
        const form = this.page.getByRole('form', { name: 'Join as a guest' });
        await form.getByLabel('Your name').fill(name);
        await form.getByRole('button', { name: 'Join' }).click();
        await this.page.getByRole('button', { name: 'Sign out' }).waitFor();
    }

    async open(room) {
        await this.page.goto(`${this.url}/rooms/${room}`);
    }

    async join() {
        await this.page.getByRole('button', { name: 'Join', exact: true }).click();
        await this.composer.waitFor();
    }

    get composer() {
        return this.page.locator('.composer textarea');
    }

    async writes(text) {
        await this.composer.fill(text);
        await this.composer.press('Enter');
    }

    /** The row of a message that the server has. */
    stored(text) {
        return this.page.locator('li.message[data-seq]').filter({ has: this.page.getByText(text, { exact: true }) });
    }

    async sees(text) {
        await this.stored(text).first().waitFor();
        assert.equal(await this.stored(text).count(), 1, `"${text}" is there once`);
    }

    async texts() {
        return this.page.locator('li.message .text').allTextContents();
    }

    async leaves() {
        assert.deepEqual(this.wrong, [], 'nothing went wrong in the page');
        await this.context.close();
    }
}
