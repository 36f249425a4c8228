// SPDX-License-Identifier: GPL-3.0-or-later
import type { User } from './types.js';

const typingEndsAfter = 6000;

/** Who is known, by id, who is in which room, and who is typing there. */
export class People {
    private readonly known = new Map<number, User>();
    private readonly members = new Map<number, Set<number>>();
    private readonly typing = new Map<number, Map<number, number>>();

    constructor(private readonly changed: () => void) {}

    user(id: number): User | undefined {
        return this.known.get(id);
    }

    take(user: User): void {
        this.known.set(user.id, { ...this.known.get(user.id), ...user });
        this.changed();
    }

    /** Whoever is online first, then by name; null while it is not known. */
    of(room: number): User[] | null {
        const ids = this.members.get(room);
        const rank = (user: User) => ['online', 'away', 'offline'].indexOf(user.status);
        return ids ? [...ids].map((id) => this.known.get(id)).filter((user): user is User => user !== undefined)
            .sort((a, b) => rank(a) - rank(b) || a.display_name.localeCompare(b.display_name)) : null;
    }

    setMembers(room: number, users: User[]): void {
        this.members.set(room, new Set(users.map((user) => user.id)));
        users.forEach((user) => this.take(user));
        this.changed();
    }

    joined(room: number, user: User): void {
        this.members.get(room)?.add(user.id);
        this.take(user);
    }

    left(room: number, user: User): void {
        this.members.get(room)?.delete(user.id);
        this.setTyping(room, user.id, false);
        this.changed();
    }

    typingIn(room: number): User[] {
        return [...(this.typing.get(room)?.keys() ?? [])].map((id) => this.known.get(id)).filter((user): user is User => user !== undefined);
    }

    setTyping(room: number, user: number, typing: boolean): void {
        const there = this.typing.get(room) ?? new Map<number, number>();
        this.typing.set(room, there);
        window.clearTimeout(there.get(user));
        if (typing) {
            // Also where its end is not told: the connection may be gone meanwhile.
            there.set(user, window.setTimeout(() => this.setTyping(room, user, false), typingEndsAfter));
        } else {
            there.delete(user);
        }
        this.changed();
    }

    /** Nothing of it is sure after the connection was lost. */
    forgetTyping(): void {
        this.typing.forEach((there) => there.forEach((timer) => window.clearTimeout(timer)));
        this.typing.clear();
        this.changed();
    }
}
