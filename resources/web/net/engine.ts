// SPDX-License-Identifier: GPL-3.0-or-later
// Engine.IO 4, the side of a client, texts only: what is below Socket.IO.

export interface Handshake {
    sid: string;
    pingInterval: number;
    pingTimeout: number;
    maxPayload: number;
    server?: { id: string };
}

interface Receiver {
    packet(packet: string): void;
    closed(): void;
}

/** Carries packets. After `closed()` was called, or close() was, it says nothing more. */
interface Transport {
    send(packets: string[]): void;
    close(): void;
}

const separator = '\x1e';

class WebSocketTransport implements Transport {
    private readonly socket: WebSocket;

    constructor(base: string, receiver: Receiver) {
        this.socket = new WebSocket(`${base.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`);
        this.socket.onmessage = (event) => typeof event.data === 'string' && receiver.packet(event.data);
        this.socket.onclose = () => receiver.closed();
    }

    send(packets: string[]): void {
        packets.forEach((packet) => this.socket.send(packet));
    }

    close(): void {
        this.socket.onmessage = this.socket.onclose = null;
        this.socket.close();
    }
}

/** One request waits for packets, one at a time brings them. */
class PollingTransport implements Transport {
    private readonly url: string;
    private readonly stopped = new AbortController();
    private sid = '';
    private maxPayload = 1_000_000;
    private waiting: string[] = [];
    private posting = false;

    constructor(base: string, private readonly receiver: Receiver) {
        this.url = `${base}/socket.io/?EIO=4&transport=polling`;
        void this.poll();
    }

    send(packets: string[]): void {
        this.waiting.push(...packets);
        if (!this.posting) {
            void this.post();
        }
    }

    close(): void {
        if (this.sid) {
            // Also while the page is left; nobody waits for the answer.
            fetch(`${this.url}&sid=${this.sid}`, { method: 'POST', body: '1', keepalive: true }).catch(() => undefined);
        }
        this.stopped.abort();
    }

    private fail(): void {
        if (!this.stopped.signal.aborted) {
            this.stopped.abort();
            this.receiver.closed();
        }
    }

    private async poll(): Promise<void> {
        try {
            while (!this.stopped.signal.aborted) {
                const answer = await fetch(`${this.url}${this.sid && `&sid=${this.sid}`}`, { cache: 'no-store', signal: this.stopped.signal });
                const body = await answer.text();
                if (!answer.ok) {
                    return this.fail();
                }
                for (const packet of body.split(separator)) {
                    if (packet[0] === '0') {
                        const handshake = JSON.parse(packet.slice(1)) as Handshake;
                        this.sid = encodeURIComponent(handshake.sid);
                        this.maxPayload = handshake.maxPayload;
                    }
                    if (!this.stopped.signal.aborted) {
                        this.receiver.packet(packet);
                    }
                }
            }
        } catch {
            this.fail();
        }
    }

    private async post(): Promise<void> {
        this.posting = true;
        try {
            while (this.waiting.length > 0 && !this.stopped.signal.aborted) {
                const answer = await fetch(`${this.url}&sid=${this.sid}`,
                    { method: 'POST', headers: { 'Content-Type': 'text/plain;charset=UTF-8' }, body: this.nextBody(), signal: this.stopped.signal });
                if (!answer.ok) {
                    return this.fail();
                }
                await answer.text();
            }
        } catch {
            this.fail();
        }
        this.posting = false;
    }

    private nextBody(): string {
        let body = this.waiting.shift() ?? '';
        // A character takes three bytes at most.
        while (this.waiting.length > 0 && (body.length + this.waiting[0].length) * 3 < this.maxPayload) {
            body += separator + this.waiting.shift();
        }
        return body;
    }
}

export interface EngineListener {
    opened(handshake: Handshake): void;
    message(text: string): void;
    closed(): void;
}

/** Whether WebSockets were found to be blocked on the way to this server, while polling is not. */
let webSocketsAreBlocked = false;

/**
 * One connection, by WebSocket where that works and by polling elsewhere. It answers the server's pings, and ends when they
 * stay away. Once: who wants another one makes another.
 */
export class Engine {
    private transport: Transport | null = null;
    private silence: number | undefined;
    private handshake: Handshake | null = null;
    private done = false;

    constructor(private readonly base: string, private readonly listener: EngineListener) {
        // As long as a server that nobody answers for takes to be given up.
        this.silence = window.setTimeout(() => this.lost(), 20_000);
        this.begin(typeof WebSocket === 'undefined' || webSocketsAreBlocked);
    }

    get isPolling(): boolean {
        return this.transport instanceof PollingTransport;
    }

    send(text: string): void {
        this.transport?.send([`4${text}`]);
    }

    /** Nothing is heard of it from now on. */
    close(): void {
        this.done = true;
        window.clearTimeout(this.silence);
        this.transport?.close();
    }

    private begin(polling: boolean): void {
        const receiver: Receiver = {
            packet: (packet) => this.receive(packet, polling),
            closed: () => {
                if (!this.handshake && !polling && !this.done) {
                    this.begin(true); // perhaps what is between lets only requests through
                } else {
                    this.lost();
                }
            },
        };
        try {
            this.transport = polling ? new PollingTransport(this.base, receiver) : new WebSocketTransport(this.base, receiver);
        } catch {
            receiver.closed();
        }
    }

    private receive(packet: string, polling: boolean): void {
        if (this.done) {
            return;
        }
        const data = packet.slice(1);
        switch (packet[0]) {
        case '0':
            this.handshake = JSON.parse(data) as Handshake;
            webSocketsAreBlocked = polling;
            this.hear();
            this.listener.opened(this.handshake);
            break;
        case '1':
            this.lost();
            break;
        case '2':
            this.hear();
            this.transport?.send([`3${data}`]);
            break;
        case '4':
            this.listener.message(data);
            break;
        }
    }

    private hear(): void {
        if (this.handshake) {
            window.clearTimeout(this.silence);
            this.silence = window.setTimeout(() => this.lost(), this.handshake.pingInterval + this.handshake.pingTimeout);
        }
    }

    private lost(): void {
        if (!this.done) {
            this.close();
            this.listener.closed();
        }
    }
}
