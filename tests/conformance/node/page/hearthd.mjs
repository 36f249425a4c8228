// SPDX-License-Identifier: GPL-3.0-or-later
// A hearthd of a test's own, which can be stopped and started again at the same place.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class Hearthd {
    constructor(program, options = []) {
        this.program = program;
        this.options = options;
        this.folder = mkdtempSync(join(tmpdir(), 'hearth-page-'));
        this.port = 0;
    }

    async start() {
        this.process = spawn(this.program, ['--listen', '127.0.0.1', '--port', `${this.port}`, '--data', this.folder, '--name', 'The test',
            '--no-rate-limits', ...this.options], { stdio: ['ignore', 'pipe', 'inherit'] });
        const lines = createInterface({ input: this.process.stdout });
        const [line] = await Promise.race([once(lines, 'line'), once(this.process, 'exit').then(() => ['nothing: it ended'])]);
        const match = /listening on (http:\/\/127\.0\.0\.1:(\d+))$/.exec(line);
        if (!match)
            throw new Error(`The server is not ready; it said ${line}`);
        [, this.url] = match;
        this.port = Number(match[2]);
    }

    async stop() {
        const ended = once(this.process, 'exit');
        this.process.kill('SIGTERM');
        const [status] = await ended;
        if (status !== 0)
            throw new Error(`The server ended with ${status}`);
    }

    /** Until it has ended by itself, in order. */
    async ended() {
        if (this.process.exitCode === null)
            await once(this.process, 'exit');
        if (this.process.exitCode !== 0)
            throw new Error(`The server ended with ${this.process.exitCode}`);
    }

    /** Whatever became of it. */
    end() {
        this.process?.kill('SIGKILL');
        rmSync(this.folder, { recursive: true, force: true });
    }
}
