// SPDX-License-Identifier: GPL-3.0-or-later

/** A name that nothing else has. Where there is no secure context there is no crypto.randomUUID, but this there is. */
export function newKey(): string {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
