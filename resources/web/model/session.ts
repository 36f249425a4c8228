// SPDX-License-Identifier: GPL-3.0-or-later
import { Connection } from '../net/connection.js';
import { type Refusal, request } from '../net/rest.js';
import { Blocked } from './blocked.js';
import { Changes } from './changes.js';
import { forgetAll, keep, kept } from './kept.js';
import { forgetFiles } from './keptFiles.js';
import { Outbox, type Unsent } from './outbox.js';
import { People } from './people.js';
import { Portraits } from './portraits.js';
import { Rooms, isMember } from './rooms.js';
import { Timeline } from './timeline.js';
import type { Have, Message, NotifyLevel, Page, Room, SignedIn, SyncAnswer, User } from './types.js';

/** What this browser is signed in as; null for nobody. */
export function keptAccount(): SignedIn | null {
    return kept<SignedIn>('account');
}

export function keepAccount(account: SignedIn): void {
    forgetAll();
    keep('account', account);
}

/**
 * One account on this server: connected, told of what happens, and current again after every absence. What is shown follows
 * `changes`.
 */
export class Session {
    readonly changes = new Changes();
    readonly rooms = new Rooms(this.changes.tell);
    readonly people = new People(this.changes.tell);
    readonly blocked = new Blocked(this.changes.tell);
    readonly portraits = new Portraits(() => this.token);
    readonly outbox: Outbox;
    readonly connection: Connection;
    me: User;
    mayCreatePublicRooms = false;
    /** Whether everything that was missed is here: the rooms are known, and messages are told as they come. */
    current = false;
    /** Rooms that somebody removed this account from, with what they said to it. */
    readonly sentAwayFrom = new Map<number, string>();
    /** Who stopped the server, and what they said to everyone, until it is back; null where nobody is said to have. */
    stopped: { by: string; message: string } | null = null;
    /** New messages of others, as they are told: for who wants to be notified. */
    onMessage: (message: Message) => void = () => undefined;
    private readonly timelines = new Map<number, Timeline>();
    private epoch = '';
    private catchingUp = 0;
    private readings = 0;

    constructor(private readonly account: SignedIn, private readonly ended: (why: Refusal | null) => void) {
        this.me = account.user;
        this.people.take(account.user);
        this.outbox = new Outbox((unsent) => this.send(unsent), (message) => this.hear(message), this.changes.tell);
        this.connection = new Connection(location.origin, account.token, {
            event: (name, payload) => this.told(name, payload),
            stateChanged: () => this.stateChanged(),
            refused: (refusal) => this.end(refusal),
        });
    }

    request<T>(method: string, path: string, body?: unknown): Promise<T> {
        return request<T>(method, path, this.account.token, body).catch((refusal: Refusal) => {
            if (refusal.code === 'unauthorized') {
                this.end(refusal);
            }
            throw refusal;
        });
    }

    get token(): string {
        return this.account.token;
    }

    timeline(room: number): Timeline {
        let timeline = this.timelines.get(room);
        if (!timeline) {
            timeline = new Timeline((which) => this.request<Page>('GET', `/api/messages/${room}?limit=50&${which}`), this.changes.tell);
            const known = this.rooms.get(room);
            timeline.knowUpTo(known?.last_seq ?? 0, known?.last_change ?? 0);
            this.timelines.set(room, timeline);
        }
        return timeline;
    }

    async join(room: number): Promise<void> {
        const ack = await this.connection.ask<{ room: Room; members: User[]; more_members?: boolean }>('join_room', { room });
        this.sentAwayFrom.delete(room);
        this.rooms.take(ack.room);
        this.people.setMembers(room, ack.members);
    }

    async leave(room: number): Promise<void> {
        await this.connection.ask('leave_room', { room });
        this.forgetRoom(room);
        await this.readRooms();
    }

    async readMembers(room: number): Promise<void> {
        const { members } = await this.request<{ members: User[] }>('GET', `/api/rooms/${room}/members`);
        this.people.setMembers(room, members);
    }

    /** An alteration of a message: the ack has it as it is now. */
    async alter(event: string, payload: object): Promise<void> {
        this.hear((await this.connection.ask<{ message: Message }>(event, payload)).message);
    }

    async markRead(room: number, seq: number): Promise<void> {
        const { last_read_seq, unread, mentions } = await this.connection.ask('mark_read', { room, seq });
        this.rooms.alter(room, { last_read_seq, unread, mentions });
    }

    /** Everything from this message on, as if it had not been read. */
    async markUnread(room: number, seq: number): Promise<void> {
        const { last_read_seq, unread, mentions } = await this.connection.ask('mark_unread', { room, seq });
        this.rooms.alter(room, { last_read_seq, unread, mentions });
    }

    async setNotify(room: number, level: NotifyLevel): Promise<void> {
        this.rooms.take((await this.connection.ask<{ room: Room }>('set_notify', { room, level })).room);
    }

    /** Somebody as they are now, who may be oneself. */
    takeUser(user: User): void {
        this.me = user.id === this.me.id ? { ...this.me, ...user } : this.me;
        this.people.take(user);
    }

    async block(user: number, blocked: boolean): Promise<void> {
        await this.request(blocked ? 'PUT' : 'DELETE', `/api/me/blocks/${user}`);
        this.blocked.set(user, blocked);
    }

    async logOut(): Promise<void> {
        await this.request('POST', '/api/logout').catch(() => undefined);
        this.end(null);
    }

    stop(): void {
        this.outbox.setOpen(false);
        this.connection.stop();
    }

    private end(why: Refusal | null): void {
        this.stop();
        forgetAll();
        void forgetFiles();
        this.ended(why);
    }

    private stateChanged(): void {
        if (!this.connection?.connected) {
            this.current = false;
            this.catchingUp++;
            this.outbox?.setOpen(false);
            this.people.forgetTyping();
        }
        this.changes.tell();
    }

    private async send(unsent: Unsent): Promise<Message> {
        const { client_id, room, text, reply, attachments } = unsent;
        const payload = { room, text, client_id, ...(reply && { reply_to: reply.id }),
            ...(attachments.length > 0 && { attachments: attachments.map((one) => one.id) }) };
        return (await this.connection.ask<{ message: Message }>('send_message', payload)).message;
    }

    private hear(message: Message): void {
        if (message.client_id && message.author.id === this.me.id) {
            this.outbox.remove(message.client_id);
        }
        const isNew = message.seq > (this.rooms.get(message.room_id)?.last_seq ?? 0);
        this.rooms.heard(message, this.me.id);
        this.timelines.get(message.room_id)?.take(message);
        this.people.setTyping(message.room_id, message.author.id, false);
        if (isNew && this.current && message.author.id !== this.me.id && message.kind !== 'notice') {
            this.onMessage(message);
        }
    }

    private told(name: string, payload: any): void {
        switch (name) {
        case 'server_closing':
            this.stopped = payload.by ? { by: String(payload.by.display_name), message: String(payload.message ?? '') } : null;
            this.changes.tell();
            break;
        case 'session':
            this.stopped = null;
            this.me = payload.user;
            this.people.take(payload.user);
            this.blocked.replaceAll(payload.blocked ?? []);
            this.mayCreatePublicRooms = payload.may?.create_public_rooms === true;
            this.beginEpoch(payload.server?.epoch ?? '');
            void this.catchUp();
            break;
        case 'message':
        case 'message_updated':
            this.hear(payload);
            break;
        case 'user_joined':
            this.people.joined(payload.room_id, payload.user);
            this.rooms.alter(payload.room_id, { member_count: (this.rooms.get(payload.room_id)?.member_count ?? 0) + 1 });
            break;
        case 'user_left':
            this.people.left(payload.room_id, payload.user);
            this.rooms.alter(payload.room_id, { member_count: (this.rooms.get(payload.room_id)?.member_count ?? 1) - 1 });
            break;
        case 'presence':
            this.people.take({ ...payload.user, status: payload.status, last_seen: payload.last_seen });
            break;
        case 'user_updated':
            this.takeUser(payload);
            break;
        case 'block_changed':
            this.blocked.set(payload.user_id, payload.blocked);
            break;
        case 'typing':
            if (payload.user.id !== this.me.id) {
                this.people.take(payload.user);
                this.people.setTyping(payload.room_id, payload.user.id, payload.typing);
            }
            break;
        case 'room_created':
        case 'room_updated':
            this.rooms.take(payload);
            break;
        case 'member_updated':
            this.people.take(payload.user);
            this.rooms.memberUpdated(payload.room_id, payload.user.id, payload.role, payload.user.id === this.me.id);
            break;
        case 'room_deleted':
            this.forgetRoom(payload.id);
            break;
        case 'removed_from_room':
            this.sentAwayFrom.set(payload.room_id, payload.reason ?? '');
            this.forgetRoom(payload.room_id);
            void this.readRooms().catch(() => undefined);
            break;
        case 'room_read':
            this.rooms.alter(payload.room_id, { last_read_seq: payload.last_read_seq, unread: payload.unread, mentions: payload.mentions });
            break;
        case 'notify_changed':
            this.rooms.alter(payload.room_id, { notify: payload.level });
            break;
        }
    }

    private forgetRoom(room: number): void {
        this.rooms.remove(room);
        this.timelines.delete(room);
        this.changes.tell();
    }

    /** Ids of another epoch mean something else now; what is not sent yet stays, for its ids are its own. */
    private beginEpoch(epoch: string): void {
        if (this.epoch && epoch !== this.epoch) {
            this.timelines.clear();
        }
        this.epoch = epoch;
    }

    /** As they are now; of several that are asked for at once, what was asked last counts. */
    async readRooms(): Promise<void> {
        const turn = ++this.readings;
        const { rooms } = await this.request<{ rooms: Room[] }>('GET', '/api/rooms');
        if (turn === this.readings) {
            this.rooms.replaceAll(rooms);
        }
    }

    private async catchUp(): Promise<void> {
        const turn = ++this.catchingUp;
        try {
            await this.readRooms();
            const have: Record<string, Have> = {};
            for (const room of this.rooms.all.filter(isMember)) {
                have[room.id] = this.timelines.get(room.id)?.have ?? [room.last_seq, room.last_change];
            }
            for (let again = true; again && turn === this.catchingUp;) {
                const answer = await this.connection.ask<SyncAnswer>('sync', { rooms: have });
                for (const missed of answer.rooms) {
                    this.rooms.take(missed.room);
                    this.timelines.get(missed.room.id)?.takeMissed(missed.messages, missed.changed, missed.have);
                    missed.messages.filter((one) => one.author.id === this.me.id && one.client_id)
                        .forEach((one) => this.outbox.remove(one.client_id!));
                    have[missed.room.id] = missed.have;
                }
                answer.gone.forEach((room) => {
                    delete have[room];
                    this.forgetRoom(room);
                });
                again = !answer.complete || answer.rooms.some((one) => one.has_more);
            }
            if (turn === this.catchingUp) {
                this.current = true;
                this.outbox.setOpen(true);
                this.changes.tell();
            }
        } catch {
            // The connection is gone, and comes back by itself; or the server was busy, and is asked again.
            if (turn === this.catchingUp && this.connection.connected) {
                window.setTimeout(() => turn === this.catchingUp && void this.catchUp(), 2000);
            }
        }
    }
}
