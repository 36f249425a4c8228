// SPDX-License-Identifier: GPL-3.0-or-later
// Socket.IO 5 on top of Engine.IO: one text a packet, in the namespace "/". Nothing binary: the chat has none.

export type Packet =
    | { type: 'connected' }
    | { type: 'disconnected' }
    | { type: 'refused'; message: string; code: string; retryAfter: number }
    | { type: 'event'; name: string; payload: unknown }
    | { type: 'ack'; id: number; payload: unknown };

export function connectPacket(auth: object): string {
    return `0${JSON.stringify(auth)}`;
}

export function eventPacket(id: number, name: string, payload: object): string {
    return `2${id}${JSON.stringify([name, payload])}`;
}

/** What the text says; null for what is no packet of ours, which is to be overlooked. */
export function readPacket(text: string): Packet | null {
    const match = /^([0-4])(?:\/[^,]*,)?(\d*)([^]*)$/.exec(text);
    if (!match) {
        return null;
    }
    let data: any;
    try {
        data = match[3] ? JSON.parse(match[3]) : undefined;
    } catch {
        return null;
    }
    switch (match[1]) {
    case '0':
        return { type: 'connected' };
    case '1':
        return { type: 'disconnected' };
    case '2':
        return Array.isArray(data) && typeof data[0] === 'string' ? { type: 'event', name: data[0], payload: data[1] } : null;
    case '3':
        return Array.isArray(data) && match[2] ? { type: 'ack', id: Number(match[2]), payload: data[0] } : null;
    default:
        return { type: 'refused', message: String(data?.message ?? ''), code: String(data?.data?.code ?? ''),
            retryAfter: Number(data?.data?.retry_after) || 0 };
    }
}
