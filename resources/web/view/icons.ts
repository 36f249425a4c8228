// SPDX-License-Identifier: GPL-3.0-or-later
// The drawings of the desktop program, which are part of the script.
import attach from '../../icons/attach.svg';
import bell from '../../icons/bell.svg';
import bellOff from '../../icons/bell-off.svg';
import back from '../../icons/back.svg';
import chat from '../../icons/chat.svg';
import check from '../../icons/check.svg';
import clock from '../../icons/clock.svg';
import close from '../../icons/close.svg';
import down from '../../icons/down.svg';
import download from '../../icons/download.svg';
import file from '../../icons/file.svg';
import hash from '../../icons/hash.svg';
import eyeOff from '../../icons/eye-off.svg';
import leave from '../../icons/leave.svg';
import lock from '../../icons/lock.svg';
import more from '../../icons/more.svg';
import pencil from '../../icons/pencil.svg';
import people from '../../icons/people.svg';
import person from '../../icons/person.svg';
import pin from '../../icons/pin.svg';
import plus from '../../icons/plus.svg';
import reply from '../../icons/reply.svg';
import search from '../../icons/search.svg';
import send from '../../icons/send.svg';
import settings from '../../icons/settings.svg';
import smile from '../../icons/smile.svg';
import trash from '../../icons/trash.svg';
import warning from '../../icons/warning.svg';

const sources = { attach, back, bell, bellOff, chat, check, clock, close, down, download, eyeOff, file, hash, leave, lock, more, pencil, people, person, pin, plus,
    reply, search, send, settings, smile, trash, warning };
export type IconName = keyof typeof sources;

// What points along the line that is read, and so the other way where that is mirrored.
const turning: IconName[] = ['back', 'leave', 'reply'];

const drawn = new Map<IconName, Element>();

/** A drawing in the colour of the text around it, which says nothing to who hears the page: what it is on has a name. */
export function icon(name: IconName): Element {
    let drawing = drawn.get(name);
    if (!drawing) {
        drawing = document.importNode(new DOMParser().parseFromString(sources[name], 'image/svg+xml').documentElement, true);
        drawing.setAttribute('aria-hidden', 'true');
        drawing.setAttribute('class', turning.includes(name) ? 'icon turns' : 'icon');
        drawn.set(name, drawing);
    }
    return drawing.cloneNode(true) as Element;
}
