// SPDX-License-Identifier: GPL-3.0-or-later
// What the server says, as docs/openapi.yaml and docs/events.md have it. Fields that this page does not use are left out.

export interface Author {
    id: number;
    username: string;
    display_name: string;
}

export interface User extends Author {
    role: 'owner' | 'admin' | 'member' | 'guest';
    status: 'online' | 'away' | 'offline';
    last_seen: string | null;
    /** Which picture they are shown with; another one has another name. */
    picture?: string | null;
}

/** What of a room one wants to be notified of. */
export type NotifyLevel = 'all' | 'mentions' | 'none';

export interface Room {
    id: number;
    name: string;
    topic: string;
    kind: 'public' | 'private' | 'direct';
    last_seq: number;
    last_change: number;
    member_count: number;
    archived: boolean;
    who_may_post?: 'usual' | 'everyone' | 'moderators';
    users?: User[];
    owners?: number[];
    moderators?: number[];
    /** The rest only for a member. */
    role?: 'owner' | 'moderator' | 'member';
    last_read_seq?: number;
    unread?: number;
    mentions?: number;
    notify?: NotifyLevel;
}

export interface Attachment {
    id: number;
    name: string;
    size: number;
    type: string;
    width: number | null;
    height: number | null;
    has_thumbnail: boolean;
}

export interface Reply {
    id: number;
    seq: number;
    author: Author;
    text: string;
    deleted: boolean;
    file?: string;
}

export interface Reaction {
    emoji: string;
    count: number;
    users: number[];
}

/** What happened to a room: which of the rest there is depends on `what`. */
export interface Notice {
    what: string;
    name?: string;
    topic?: string;
    to?: string;
    user?: Author;
    joined?: Author[];
    joined_count?: number;
    left?: Author[];
    left_count?: number;
}

export interface Message {
    id: number;
    room_id: number;
    seq: number;
    author: Author;
    text: string;
    created_at: string;
    edited_at: string | null;
    deleted: boolean;
    reply_to: number | null;
    client_id: string | null;
    change: number;
    kind: 'text' | 'notice';
    notice?: Notice | null;
    reply?: Reply | null;
    pinned?: boolean;
    mentions: number[];
    mentions_room?: boolean;
    reactions: Reaction[];
    attachments: Attachment[];
}

export interface Page {
    messages: Message[];
    has_more?: boolean;
    has_more_before?: boolean;
    has_more_after?: boolean;
}

/** What one has of a room: up to which message, and as of which change. */
export type Have = [seq: number, change: number];

export interface SyncAnswer {
    rooms: { room: Room; messages: Message[]; changed: Message[]; have: Have; has_more: boolean }[];
    gone: number[];
    complete: boolean;
}

export interface ServerState {
    status: string;
    name: string;
    access: 'open' | 'invite' | 'closed';
    id: string;
    epoch: string;
}

export interface SignedIn {
    token: string;
    user: User;
}
