// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests
import Hearth.Timeline

/// The messages of a room alone, without a server: what is read stays where it is, whatever comes and goes around it.
TestCase {
    id: root

    property Component paneWindow: Component {
        Window {
            property alias timeline: pane.timeline
            readonly property alias view: pane.view
            readonly property alias pane: pane
            property real read: 0

            width: 700
            height: 500
            visible: true

            TimelinePane {
                id: pane
                anchors.fill: parent
                timeline: null
                roomName: "General"
                roomId: 1
                onReadUpTo: seq => parent.Window.window.read = seq
            }
        }
    }
    SignalSpy {
        id: newer
        signalName: "newerWanted"
    }
    SignalSpy {
        id: newest
        signalName: "newestWanted"
    }

    name: "Reading"
    when: windowShown

    function cleanupTestCase() {
        Bench.tidy();
    }

    function show(timeline) {
        newer.target = timeline.paging;
        newest.target = timeline.paging;
        newer.clear();
        newest.clear();
        const window = createTemporaryObject(root.paneWindow, root, {timeline: timeline});
        tryCompare(window.view, "opened", true);
        waitForRendering(window.contentItem, 1000);
        return window;
    }

    function test_emojiAmongWordsAreWholeAndInColour_data() {
        return [
            {tag: "a key", emoji: "1\uFE0F\u20E3"}, {tag: "a key without the selector", emoji: "7\u20E3"},
            {tag: "the hash key", emoji: "#\uFE0F\u20E3"}, {tag: "a face", emoji: "\u{1F600}"},
            {tag: "with a tone", emoji: "\u{1F44D}\u{1F3FD}"}, {tag: "a heart", emoji: "\u2764\uFE0F"},
            {tag: "a heart on fire", emoji: "\u2764\uFE0F\u200D\u{1F525}"}, {tag: "the rainbow flag", emoji: "\u{1F3F3}\uFE0F\u200D\u{1F308}"},
            {tag: "a country", emoji: "\u{1F1E9}\u{1F1EA}"},
            {tag: "a woman who runs", emoji: "\u{1F3C3}\u{1F3FD}\u200D\u2640\uFE0F"}, {tag: "an astronaut", emoji: "\u{1F9D1}\u200D\u{1F680}"},
            {tag: "England", emoji: "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"}
        ];
    }

    /// As wide as one picture, and of colours: not a black outline, nor a digit with a box beside it.
    function test_emojiAmongWordsAreWholeAndInColour(data) {
        const window = show(Bench.newTimeline(1, 1, "it is \u{1F600} here"));
        const width = text => {
            window.timeline = Bench.newTimeline(1, 1, text);
            tryCompare(window.view, "opened", true);
            tryVerify(() => window.view.itemAtIndex(0) !== null && window.view.itemAtIndex(0).height > 0);
            const selectable = Bench.find(window.view.itemAtIndex(0), "selectable");
            verify(selectable !== null, "the words with the emoji");
            waitForRendering(selectable, 200);
            return selectable.contentWidth;
        };
        const one = width("it is \u{1F600}\u{1F600} here") - width("it is \u{1F600} here");
        verify(one > 8);
        const two = width("it is " + data.emoji + data.emoji + " here");
        const single = width("it is " + data.emoji + " here");
        fuzzyCompare(two - single, one, 2);
        compare(Bench.find(window.view.itemAtIndex(0), "selectable").visible, true);
        const coloured = Bench.colouredPixels(Bench.find(window.view.itemAtIndex(0), "selectable"));
        verify(coloured > 25, "pixels of a colour: " + coloured);
    }

    /// The row of a message that is on the screen.
    function rowOf(window, seq) {
        const item = window.view.itemAtIndex(window.view.count - 1 - window.timeline.rowOfMessage(1000 + seq));
        verify(item !== null, "message " + seq + " is there");
        return item;
    }

    function topOf(window, seq) {
        return rowOf(window, seq).mapToItem(window.contentItem, 0, 0).y;
    }

    /// Scrolls so that a message is in the middle.
    function readAt(window, seq) {
        window.view.positionViewAtIndex(window.view.count - 1 - window.timeline.rowOfMessage(1000 + seq), ListView.Center);
        tryCompare(window.timeline, "following", false);
    }

    function test_whatIsFarAwayGoesWithoutMovingWhatIsRead() {
        const window = show(Bench.newTimeline(1, 1000));
        readAt(window, 300);
        const at = topOf(window, 300);
        Bench.trim(window.timeline, 300, 200);
        tryCompare(window.view, "count", 200);
        waitForRendering(window.contentItem, 200);
        fuzzyCompare(topOf(window, 300), at, 1);
        compare(window.timeline.following, false);
        // And the same for what comes again, at both ends.
        Bench.add(window.timeline, 401, 450);
        Bench.add(window.timeline, 150, 199);
        tryCompare(window.view, "count", 300);
        waitForRendering(window.contentItem, 200);
        fuzzyCompare(topOf(window, 300), at, 1);
    }

    function test_whatComesOneByOneIsReadByWhoFollowsTheNewest_data() {
        return [{tag: "an empty room", here: 0}, {tag: "a short room", here: 3}, {tag: "a long room", here: 200}];
    }

    function test_whatComesOneByOneIsReadByWhoFollowsTheNewest(room) {
        const window = room.here > 0 ? show(Bench.newTimeline(1, room.here))
            : createTemporaryObject(root.paneWindow, root, {timeline: Bench.newTimeline(1, 0)});
        for (let seq = room.here + 1; seq <= room.here + 8; ++seq) {
            // Short ones and one that is higher than what counts as "near".
            Bench.add(window.timeline, seq, seq, seq === room.here + 5 ? "line\n".repeat(12) : "");
            tryCompare(window, "read", seq, 3000);
            compare(window.timeline.following, true);
            waitForRendering(window.contentItem, 60);
        }
        compare(window.timeline.newCount, 0);
    }

    function test_aMessageThatCouldNotBeSentHidesNoneOfThoseAboveIt() {
        const window = show(Bench.newTimeline(1, 3));
        tryCompare(window, "read", 3);
        Bench.addUnsent(window.timeline, "never sent");
        Bench.add(window.timeline, 4, 4);
        tryCompare(window, "read", 4, 3000);
    }

    function test_aPageBelowIsReadOnTo() {
        const window = show(Bench.newTimeline(1, 1000));
        readAt(window, 300);
        Bench.trim(window.timeline, 300, 200);
        tryCompare(window.view, "count", 200);
        compare(newer.count, 0);
        // As far down as it goes: not the newest, and nothing is followed.
        window.view.positionViewAtBeginning();
        tryVerify(() => newer.count > 0);
        waitForRendering(window.contentItem, 200);
        compare(window.timeline.following, false);
        const at = topOf(window, 399);
        Bench.add(window.timeline, 400, 449);
        tryCompare(window.view, "count", 250);
        waitForRendering(window.contentItem, 200);
        fuzzyCompare(topOf(window, 399), at, 1);
        compare(window.timeline.following, false);
    }

    function test_thePillLeadsToTheNewestThatAreNotHere() {
        const window = show(Bench.newTimeline(1, 1000));
        readAt(window, 300);
        Bench.trim(window.timeline, 300, 200);
        tryCompare(window.view, "count", 200);
        const pill = Bench.find(window, "newPill");
        tryCompare(pill, "visible", true);
        mouseClick(pill);
        compare(newest.count, 1);
        compare(window.view.count, 200);
        Bench.replace(window.timeline, 4951, 5000);
        tryCompare(window.timeline, "following", true);
        tryCompare(pill, "visible", false);
        verify(topOf(window, 5000) + rowOf(window, 5000).height <= window.height);
        verify(topOf(window, 5000) > window.height - 100);
    }

    function test_openedAtTheUnreadThePillSaysHowMany() {
        const timeline = Bench.newTimeline(1, 60);
        Bench.setRead(timeline, 20);
        const window = show(timeline);
        const pill = Bench.find(window, "newPill");
        tryVerify(() => pill.visible, 5000, "the newest are not in sight");
        compare(pill.count, 40);
        verify(pill.text.startsWith("40 new"));
    }

    function test_theFloatingDateCoversNoLineOfTheList() {
        const timeline = Bench.newTimeline(1, 6);
        for (let day = 1; day < 12; ++day) {
            Bench.add(timeline, 6 * day + 1, 6 * day + 6, "", day);
        }
        Bench.setRead(timeline, 40);
        const window = show(timeline);
        const view = window.view;
        const floating = Bench.find(window, "floatingDay");
        let seen = 0;
        let looks = 0;
        // As far as the list goes: at its beginning a flick moves nothing.
        for (let flicks = 0; flicks < 6 && !view.atYBeginning; ++flicks) {
            view.flick(0, 900);
            for (let frames = 0; view.moving && frames < 400; ++frames) {
                ++looks;
                for (let row = 0; floating.visible && row < view.count; ++row) {
                    const item = view.itemAtIndex(row);
                    if (item && item.bodyY > 0) {
                        const top = item.y - view.contentY;
                        verify(top >= floating.y + floating.height || top + item.bodyY <= floating.y, "at " + view.contentY + ": " + item.text);
                    }
                }
                seen += floating.visible ? 1 : 0;
                waitForRendering(view, 50);
            }
        }
        verify(seen > 0, "it is shown while one scrolls, " + looks);
        tryVerify(() => !floating.visible, 5000, "and not at rest");
    }
}
