// SPDX-License-Identifier: GPL-3.0-or-later

/** Whom one blocked for oneself, on all of one's devices: what they write is folded, and one is told of none of it. */
export class Blocked {
    private ids = new Set<number>();

    constructor(private readonly changed: () => void) {}

    has(user: number): boolean {
        return this.ids.has(user);
    }

    /** Changes whenever somebody is blocked, or no longer. */
    get key(): string {
        return [...this.ids].sort((a, b) => a - b).join(' ');
    }

    replaceAll(ids: number[]): void {
        this.ids = new Set(ids);
        this.changed();
    }

    set(user: number, blocked: boolean): void {
        if (blocked) {
            this.ids.add(user);
        } else {
            this.ids.delete(user);
        }
        this.changed();
    }
}
