// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// What a room is, changed from its header: its name, its topic, whether it is archived; and favourites.
HearthCase {
    name: "RoomDetails"

    property var ada
    property var ben
    property Window adaWindow
    property Window benWindow

    function meet() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        ben = Bench.newProgram();
        benWindow = join(ben, ada, "Ben");
        use(adaWindow);
    }

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
    }

    function focused(window, name) {
        tryVerify(() => Bench.find(window, name) !== null && Bench.find(window, name).activeFocus, 5000, name + " has the keyboard");
    }

    /// With Tab, from where the keyboard is.
    function tabTo(window, name) {
        const has = () => {
            const found = Bench.find(window, name);
            return found !== null && found.visible && found.activeFocus;
        };
        for (let i = 0; i < 40 && !has(); ++i) {
            keyClick(Qt.Key_Tab);
        }
        verify(has(), name + " is reached");
    }

    function create(window, program, name) {
        click(window, "create");
        fill(window, "roomName", name);
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", name, 10000);
        gone(window, "roomName");
    }

    function choose(window, row, action) {
        const at = item(window, row);
        waitForRendering(window.contentItem, 200);
        mouseClick(at, 20, at.height / 2, Qt.RightButton);
        click(window, action);
    }

    function test_theHeaderLeadsToTheDetails() {
        meet();
        says(benWindow, "For everyone");
        use(benWindow);
        click(benWindow, "roomAbout");
        focused(benWindow, "closeDetails");
        says(benWindow, "Public room · created by Ada on");
        compare(item(benWindow, "detailsTopic").text, "For everyone");
        // What only who keeps the room may do is not there for others.
        gone(benWindow, "changeRoom");
        gone(benWindow, "detailsArchived");
        gone(benWindow, "detailsDelete");
        gone(benWindow, "detailsBans");
        item(benWindow, "detailsLeave");
        click(benWindow, "detailsPins");
        item(benWindow, "closePins");
        gone(benWindow, "closeDetails");
        keyClick(Qt.Key_Escape);
        gone(benWindow, "closePins");
        click(benWindow, "roomAbout");
        click(benWindow, "detailsPeople");
        tryVerify(() => item(benWindow, "memberList").activeFocus, 5000, "the keyboard is with the people");
    }

    function test_itIsCalledOtherwiseByKeysAlone() {
        meet();
        create(adaWindow, ada, "Attic");
        click(adaWindow, "room-General");
        tryCompare(ada.chat.conversation, "name", "General");
        const header = item(adaWindow, "roomAbout");
        header.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        focused(adaWindow, "closeDetails");
        tabTo(adaWindow, "changeRoom");
        keyClick(Qt.Key_Return);
        tryVerify(() => item(adaWindow, "detailsName").field.activeFocus, 5000);
        compare(item(adaWindow, "detailsName").text, "General");
        // A name that is taken is said beside the field, and nothing is lost.
        type("attic");
        keyClick(Qt.Key_Return);
        tryVerify(() => item(adaWindow, "detailsName").error.length > 0, 10000);
        item(adaWindow, "detailsName").focusField();
        type("Parlour");
        keyClick(Qt.Key_Tab);
        tryVerify(() => item(adaWindow, "detailsNewTopic").field.activeFocus, 5000);
        item(adaWindow, "detailsNewTopic").field.selectAll();
        type("Tea at five");
        keyClick(Qt.Key_Return);
        focused(adaWindow, "changeRoom");
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "closeDetails");
        for (const window of [adaWindow, benWindow]) {
            tryCompare(item(window, "roomTitle"), "text", "Parlour", 10000);
            compare(item(window, "roomTopic").text, "Tea at five");
            says(window, "Ada renamed the room to “Parlour”");
        }
    }

    function test_whatOneIsToldOfIsChosenThere() {
        meet();
        click(adaWindow, "roomAbout");
        compare(item(adaWindow, "detailsNotify").value, "mentions");
        click(adaWindow, "option-none");
        tryCompare(ada.chat.conversation, "notify", "none", 10000);
        tryCompare(item(adaWindow, "detailsNotify"), "value", "none");
        keyClick(Qt.Key_Left);
        tryCompare(ada.chat.conversation, "notify", "mentions", 10000);
    }

    function test_anArchivedRoomIsApartAndReadable() {
        meet();
        say(adaWindow, "the last word");
        says(benWindow, "the last word");
        click(adaWindow, "roomAbout");
        const archived = item(adaWindow, "detailsArchived");
        archived.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => ada.chat.conversation.archived && archived.checked, 10000);
        keyClick(Qt.Key_Escape);
        for (const window of [adaWindow, benWindow]) {
            item(window, "closedNote");
            gone(window, "composer");
            gone(window, "room-General");
            verify(item(window, "roomTopic").text.startsWith("Archived"));
            compare(item(window, "archivedRooms").text, "1 archived room(s)");
            says(window, "the last word");
        }
        // Nothing that the server would refuse is offered.
        const list = item(adaWindow, "timeline");
        const said = Array.from({length: list.count}, (_, i) => list.itemAtIndex(i)).find(row => row.text === "the last word");
        const offers = ada.chat.messageActions.offers(said).map(offer => offer.name);
        compare(offers.filter(name => ["react", "reply", "edit", "pin"].includes(name)), []);
        verify(offers.includes("copyText"));
        list.forceActiveFocus(Qt.TabFocusReason);
        item(adaWindow, "copyText");
        for (const emoji of ada.chat.messageActions.reactions.recent) {
            gone(adaWindow, "react-" + emoji);
        }
        gone(benWindow, "unarchive");

        // Apart, and found: from the list, by keys.
        create(adaWindow, ada, "Attic");
        const way = item(adaWindow, "archivedRooms");
        way.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => item(adaWindow, "archivedList").currentItem.activeFocus, 5000);
        compare(item(adaWindow, "archivedList").currentItem.details, "Archived");
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "name", "General");
        gone(adaWindow, "closeArchived");
        click(adaWindow, "unarchive");
        for (const window of [adaWindow, benWindow]) {
            item(window, "composer");
            gone(window, "closedNote");
            gone(window, "archivedRooms");
            item(window, "room-General");
        }
        use(benWindow);
        say(benWindow, "and one more");
        says(adaWindow, "and one more");
    }

    function test_anArchivedRoomIsOpenedAgainFromTheList() {
        meet();
        create(adaWindow, ada, "Attic");
        ada.chat.roomEditing.setArchived(ada.chat.conversation.roomId, true);
        click(adaWindow, "archivedRooms");
        tryVerify(() => item(adaWindow, "archivedList").currentItem.activeFocus, 5000);
        keyClick(Qt.Key_Menu);
        click(adaWindow, "menuUnarchive");
        gone(adaWindow, "closeArchived");
        item(adaWindow, "room-Attic");
    }

    function rows(window) {
        const list = item(window, "roomList");
        list.forceLayout();
        return Array.from({length: list.count}, (_, i) => list.itemAtIndex(i)?.name ?? "").join(", ");
    }

    function test_favouritesStandAtTheTop() {
        meet();
        create(adaWindow, ada, "Attic");
        create(adaWindow, ada, "Zoo");
        compare(rows(adaWindow), "Attic, General, Zoo");
        verify(!Bench.shows(item(adaWindow, "roomList"), "Favourites"));
        // From the menu of a room, by keys.
        const list = item(adaWindow, "roomList");
        // The room that has just opened takes the keyboard once.
        tryVerify(() => item(adaWindow, "composer").activeFocus && list.currentItem?.name === "Zoo");
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.currentItem.activeFocus);
        keyClick(Qt.Key_Menu);
        item(adaWindow, "menuFavourite");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => rows(adaWindow) === "Zoo, Attic, General", 5000);
        tryVerify(() => Bench.shows(list, "Favourites") && Bench.shows(list, "Rooms"), 5000);
        tryVerify(() => list.currentItem.activeFocus && list.currentItem.name === "Zoo", 5000, "the keyboard stays with it");
        // From the details.
        click(adaWindow, "room-Attic");
        click(adaWindow, "roomAbout");
        click(adaWindow, "detailsFavourite");
        tryVerify(() => rows(adaWindow) === "Attic, Zoo, General", 5000);
        compare(item(adaWindow, "detailsFavourite").checked, true);
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "detailsFavourite");
        // In the order of the list with Alt+Down, around its end.
        item(adaWindow, "composer").forceActiveFocus();
        for (const name of ["Zoo", "General", "Attic"]) {
            keyClick(Qt.Key_Down, Qt.AltModifier);
            tryCompare(ada.chat.conversation, "name", name);
        }
        choose(adaWindow, "room-Zoo", "menuPlain");
        tryVerify(() => rows(adaWindow) === "Attic, General, Zoo", 5000);
    }

    function test_theOnlyRoomBecomesAFavourite() {
        meet();
        use(benWindow);
        choose(benWindow, "room-General", "menuFavourite");
        tryVerify(() => Bench.shows(item(benWindow, "roomList"), "Favourites"), 5000);
        choose(benWindow, "room-General", "menuPlain");
        tryVerify(() => !Bench.shows(item(benWindow, "roomList"), "Favourites"), 5000);
    }

    function test_favouritesOutlastTheProgram() {
        let program = Bench.newProgram();
        let window = host(program);
        create(window, program, "Zoo");
        choose(window, "room-Zoo", "menuFavourite");
        tryVerify(() => rows(window) === "Zoo, General", 5000);
        window.destroy();
        tryVerify(() => !window || window.title === undefined, 5000);
        program = Bench.again(program);
        window = openWindow(program);
        tryCompare(program, "page", "chat", 15000);
        tryVerify(() => rows(window) === "Zoo, General", 10000);
    }

    function test_aRowEndsWithWhatWasSaidLast() {
        meet();
        compare(Bench.find(item(adaWindow, "room-General"), "roomPreview").visible, false);
        ada.settings.roomPreviews = true;
        use(benWindow);
        say(benWindow, "**good** evening");
        use(adaWindow);
        const row = item(adaWindow, "room-General");
        tryCompare(row, "preview", "Ben: good evening", 10000);
        compare(Bench.find(row, "roomPreview").visible, true);
        verify(row.details.includes("Ben: good evening"), row.details);
        say(adaWindow, "and to you");
        tryCompare(row, "preview", "You: and to you", 10000);
        create(adaWindow, ada, "Attic");
        item(adaWindow, "room-General");
        click(adaWindow, "room-General");
        item(adaWindow, "composer").forceActiveFocus();
        type("half");
        click(adaWindow, "room-Attic");
        tryCompare(Bench.find(item(adaWindow, "room-General"), "roomPreview"), "text", "Draft: half", 5000);
    }

    /// Of rooms that were never opened here, once it is wanted.
    function test_whatWasSaidLastIsAskedFor() {
        meet();
        say(adaWindow, "before anybody came");
        create(adaWindow, ada, "Attic");
        say(adaWindow, "up here");
        const cleo = Bench.newProgram();
        const window = join(cleo, ada, "Cleo");
        click(window, "browse");
        fill(window, "searchRooms", "Attic");
        click(window, "joinRoom");
        tryCompare(cleo.chat.conversation, "name", "Attic", 10000);
        gone(window, "searchRooms");
        window.destroy();
        tryVerify(() => !window || window.title === undefined, 5000);
        // What others say is not kept, so that nothing of it is known after the start.
        cleo.settings.keptHistory = "none";
        cleo.settings.roomPreviews = true;
        const again = Bench.again(cleo);
        const other = openWindow(again);
        tryCompare(again, "page", "chat", 15000);
        for (const [name, words] of [["General", "Ada: before anybody came"], ["Attic", "Ada: up here"]]) {
            tryCompare(item(other, "room-" + name), "preview", words, 10000);
        }
    }

    /// Everything can be reached where the window is small.
    function test_inASmallWindow() {
        meet();
        adaWindow.width = 400;
        adaWindow.height = 360;
        waitForRendering(adaWindow.contentItem, 300);
        click(adaWindow, "roomAbout");
        focused(adaWindow, "closeDetails");
        tabTo(adaWindow, "detailsDelete");
        const button = item(adaWindow, "detailsDelete");
        const top = button.mapToItem(null, 0, 0).y;
        verify(top >= 0 && top + button.height <= adaWindow.height, "it is in sight: " + top);
        keyClick(Qt.Key_Return);
        item(adaWindow, "deleteAnyway");
        gone(adaWindow, "closeDetails");
    }
}
