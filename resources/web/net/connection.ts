// SPDX-License-Identifier: GPL-3.0-or-later
import { Engine } from './engine.js';
import { connectPacket, eventPacket, readPacket } from './packets.js';
import { Refusal, unreachable } from './rest.js';

export interface ConnectionListener {
    event(name: string, payload: any): void;
    /** Connected or not, or waiting for another time. */
    stateChanged(): void;
    /** The server does not let this token in (any more). */
    refused(refusal: Refusal): void;
}

interface Asked {
    resolve(payload: any): void;
    reject(refusal: Refusal): void;
}

const firstPause = 1000;
const longestPause = 30_000;

/** A token cannot become good by trying again; everything else may. */
const final = ['unauthorized', 'bad_credentials', 'forbidden', 'banned', 'access_closed', 'invite_required', 'forbidden_origin',
    'wrong_host', 'tls_required'];

/**
 * A Socket.IO connection that comes back by itself: after a second, then after twice as long each time up to half a minute, with
 * some chance in it so that not everybody comes at once, and at once where the network or the page comes back.
 */
export class Connection {
    connected = false;
    /** When it is tried again, as Date.now() counts; 0 while it is tried, or connected. */
    nextTry = 0;
    /** Since when there is no connection; 0 while there is one. */
    lostSince = Date.now();

    private engine: Engine | null = null;
    private timer: number | undefined;
    private pause = firstPause;
    private stopped = false;
    private lastId = 0;
    private readonly asked = new Map<number, Asked>();

    constructor(private readonly base: string, private readonly token: string, private readonly listener: ConnectionListener) {
        window.addEventListener('online', this.tryNow);
        document.addEventListener('visibilitychange', this.whenSeen);
        this.open();
    }

    get isPolling(): boolean {
        return this.engine?.isPolling ?? false;
    }

    /** For good. */
    stop(): void {
        this.stopped = true;
        window.removeEventListener('online', this.tryNow);
        document.removeEventListener('visibilitychange', this.whenSeen);
        window.clearTimeout(this.timer);
        this.engine?.close();
        this.forget();
    }

    readonly tryNow = (): void => {
        if (!this.connected && !this.stopped && this.nextTry > 0) {
            this.pause = firstPause;
            this.open();
        }
    };

    /** Emits an event. The ack is the value; a refusal is thrown, and `unreachable` where the connection ended before the ack came. */
    ask<T = any>(name: string, payload: object): Promise<T> {
        if (!this.connected) {
            return Promise.reject(unreachable());
        }
        const id = ++this.lastId;
        const answer = new Promise<T>((resolve, reject) => this.asked.set(id, { resolve, reject }));
        this.engine?.send(eventPacket(id, name, payload));
        return answer;
    }

    private readonly whenSeen = (): void => {
        if (document.visibilityState === 'visible') {
            this.tryNow();
        }
    };

    private open(): void {
        window.clearTimeout(this.timer);
        this.engine?.close();
        this.nextTry = 0;
        const engine: Engine = new Engine(this.base, {
            opened: () => engine.send(connectPacket({ token: this.token })),
            message: (text) => this.receive(text),
            closed: () => this.lost(),
        });
        this.engine = engine;
        this.listener.stateChanged();
    }

    private receive(text: string): void {
        const packet = readPacket(text);
        switch (packet?.type) {
        case 'connected':
            this.connected = true;
            this.lostSince = 0;
            this.pause = firstPause;
            this.listener.stateChanged();
            break;
        case 'disconnected':
            this.lost();
            break;
        case 'refused':
            this.engine?.close();
            if (final.includes(packet.code)) {
                this.stop();
                this.listener.refused(new Refusal(packet.code, packet.message));
            } else {
                this.pause = Math.max(this.pause, packet.retryAfter * 1000);
                this.lost();
            }
            break;
        case 'event':
            this.listener.event(packet.name, packet.payload);
            break;
        case 'ack':
            this.acked(packet.id, packet.payload as any);
            break;
        }
    }

    private acked(id: number, payload: any): void {
        const asked = this.asked.get(id);
        this.asked.delete(id);
        if (payload?.ok === true) {
            asked?.resolve(payload);
        } else {
            asked?.reject(Refusal.of(payload?.error));
        }
    }

    private lost(): void {
        if (this.stopped) {
            return;
        }
        this.engine?.close();
        if (this.connected || this.lostSince === 0) {
            this.lostSince = Date.now();
        }
        this.connected = false;
        const pause = this.pause * (0.75 + Math.random() / 2);
        this.pause = Math.min(this.pause * 2, longestPause);
        this.nextTry = Date.now() + pause;
        this.timer = window.setTimeout(() => this.open(), pause);
        this.forget();
        this.listener.stateChanged();
    }

    private forget(): void {
        const asked = [...this.asked.values()];
        this.asked.clear();
        asked.forEach((one) => one.reject(unreachable()));
    }
}
