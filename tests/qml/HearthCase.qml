// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth
import Hearth.Desktop
import Hearth.Tests

/// A test that opens windows of the program. Everything is done as a person does it: found on the screen, clicked, typed.
TestCase {
    id: root

    property Component mainWindow: Component {
        Main {}
    }

    when: windowShown

    function openWindow(program, width, height) {
        const window = createTemporaryObject(mainWindow, root,
            {program: program, width: width || 1100, height: height || 720});
        verify(window);
        // It stands alone, as in the program. From Qt 6.5 on all windows that are transient for one count as active together,
        // and a key would mean each of them.
        window.transientParent = null;
        window.requestActivate();
        tryVerify(() => window.active);
        return window;
    }

    function item(window, name) {
        tryVerify(() => {
            const found = Bench.find(window, name);
            return found !== null && found.visible;
        }, 5000, name + " is on the screen");
        return Bench.find(window, name);
    }

    function gone(window, name) {
        tryVerify(() => {
            const found = Bench.find(window, name);
            return found === null || !found.visible;
        }, 5000, name + " is not on the screen");
    }

    /// Until it is where it was a frame before: what is laid out anew is clicked beside.
    function settled(window, find) {
        let before = null;
        tryVerify(() => {
            window.update(); // where nothing changes no frame would come
            waitForRendering(window.contentItem, 200);
            const at = find().mapToItem(null, 0, 0);
            const stands = before !== null && at.x === before.x && at.y === before.y;
            before = at;
            return stands;
        }, 5000, "it stands still");
    }

    function click(window, name) {
        tryVerify(() => item(window, name).enabled, 5000, name + " can be clicked");
        settled(window, () => item(window, name));
        // Found anew: a row of a list may have been made again meanwhile.
        mouseClick(item(window, name));
    }

    function fill(window, name, text) {
        const field = item(window, name);
        const input = field.field || field;
        input.forceActiveFocus();
        tryVerify(() => input.activeFocus, 5000, name + " has the keyboard");
        input.selectAll();
        keyClick(Qt.Key_Delete);
        type(text);
        compare(input.text, text);
    }

    function type(text) {
        for (const character of text) {
            keyClick(character);
        }
    }

    function says(window, text) {
        tryVerify(() => Bench.shows(window, text), 10000, "the window says: " + text);
    }

    /// Hosts a chat in a window, as Ada; a free port.
    function host(program) {
        const window = openWindow(program);
        fill(window, "chatName", "The kitchen");
        fill(window, "yourName", "Ada");
        fill(window, "port", "0");
        click(window, "startHosting");
        tryCompare(program, "page", "chat", 15000);
        tryVerify(() => program.chat.conversation.roomId > 0, 15000);
        return window;
    }

    /// Joins the chat that `hosting` hosts, as a guest.
    function join(program, hosting, name) {
        const window = openWindow(program);
        fill(window, "joinAddress", hosting.hosting.server.address);
        click(window, "join");
        tryCompare(program, "page", "signIn", 10000);
        fill(window, "guestName", name);
        keyClick(Qt.Key_Return);
        tryCompare(program, "page", "chat", 10000);
        tryVerify(() => program.chat.conversation.roomId > 0, 10000);
        return window;
    }

    function say(window, text) {
        fill(window, "composer", text);
        keyClick(Qt.Key_Return);
        tryCompare(item(window, "composer"), "text", "");
    }
}
