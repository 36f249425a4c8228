// SPDX-License-Identifier: GPL-3.0-or-later

/** Tells its listeners, once for whatever changed in the same turn. */
export class Changes {
    private readonly listeners = new Set<() => void>();
    private told = true;

    /** Returns what ends it. */
    on(listener: () => void): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }

    tell = (): void => {
        if (this.told) {
            this.told = false;
            queueMicrotask(() => {
                this.told = true;
                this.listeners.forEach((listener) => listener());
            });
        }
    };
}
