// SPDX-License-Identifier: GPL-3.0-or-later
// Which page the address names. The server answers each of these paths with this page, so that a reload or a link leads back.

export type Place =
    | { page: 'start' }
    | { page: 'login' }
    | { page: 'register' }
    | { page: 'dashboard' }
    | { page: 'account' }
    | { page: 'room'; room: number; seq: number }
    | { page: 'invitation'; code: string }
    | { page: 'nowhere' };

export function placeOf(path: string): Place {
    const room = /^\/rooms\/([1-9]\d{0,15})(?:\/([1-9]\d{0,15}))?$/.exec(path);
    if (room) {
        return { page: 'room', room: Number(room[1]), seq: Number(room[2] ?? 0) };
    }
    const invitation = /^\/i\/([A-Za-z0-9_-]{1,128})$/.exec(path);
    if (invitation) {
        return { page: 'invitation', code: invitation[1] };
    }
    switch (path) {
    case '/':
        return { page: 'start' };
    case '/login':
    case '/register':
    case '/dashboard':
    case '/account':
        return { page: path.slice(1) as 'login' | 'register' | 'dashboard' | 'account' };
    default:
        return { page: 'nowhere' };
    }
}

export class Router {
    /** Where to go once somebody is signed in: the page that was asked for. */
    wanted = '';

    constructor(private readonly show: (place: Place) => void) {
        window.addEventListener('popstate', () => this.arrived());
        document.addEventListener('click', (event) => {
            const link = (event.target as Element).closest?.('a[href^="/"]');
            const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
            if (link && plain && !event.defaultPrevented && !link.hasAttribute('download') && !link.hasAttribute('target')) {
                event.preventDefault();
                this.go(link.getAttribute('href')!);
            }
        });
    }

    get place(): Place {
        return placeOf(location.pathname);
    }

    arrived(): void {
        this.show(this.place);
    }

    go(path: string): void {
        if (path !== location.pathname) {
            history.pushState(null, '', path);
        }
        this.arrived();
    }

    /** As go(), in the place of the page that is shown: "back" does not lead to it. */
    instead(path: string): void {
        history.replaceState(null, '', path);
        this.arrived();
    }
}
