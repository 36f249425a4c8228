// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Search
import Hearth.Theme

/// Looking for what was said, beside the messages: it stays open while one is led to what was found.
Pane {
    id: root

    required property Searching searching
    required property Naming naming
    property Avatars avatars: null
    /// The room that one is in; 0 for none.
    required property real roomId
    property bool showBack: false
    /// For a host: how much of what was said before can be found already; -1: all.
    property int indexed: -1

    /// Enter was pressed, and the keyboard goes on to what is found.
    property bool goesOn: false

    signal closeRequested()

    function begin(): void {
        searchField.focusField();
    }

    function goToHits(): void {
        if (root.goesOn && root.searching.state !== Searching.Looking) {
            root.goesOn = false;
            if (hits.count > 0 && searchField.field.activeFocus) {
                hits.moveTo(Math.max(0, root.searching.current));
            }
        }
    }

    /// At the end of what is there comes the next page.
    function readOn(): void {
        hits.forceLayout(); // before, it may be at the end of what was there
        if (root.visible && hits.atYEnd && root.searching.error.length === 0) {
            root.searching.more();
        }
    }

    function shortened(name: string): string {
        const characters = Array.from(name);
        return characters.length > 16 ? characters.slice(0, 15).join("") + "…" : name;
    }

    /// What is to be known of what was found.
    function noteText(): string {
        const searching = root.searching;
        const count = hits.count === 0 ? "" : searching.hasMore || !searching.complete
            ? qsTr("%n message(s) so far.", "", hits.count) : qsTr("%n message(s).", "", hits.count);
        const notes = [count];
        if (searching.ofThisMachine) {
            notes.push(qsTr("Only what is kept on this computer was searched: the server cannot be reached."));
            if (!searching.complete) {
                notes.push(qsTr("There are more: add a word, a person or a day."));
            }
        } else if (!searching.complete) {
            notes.push(qsTr("Searching took too long, so some may be missing: add a word, a person or a day."));
        }
        if (root.indexed >= 0) {
            notes.push(qsTr("Older messages are still being indexed: %1 %").arg(root.indexed));
        }
        return notes.filter(note => note.length > 0).join(" ");
    }

    label: qsTr("Search")
    first: searchField.field
    Keys.onEscapePressed: root.closeRequested()

    Connections {
        target: root.searching
        function onChanged(): void {
            Qt.callLater(root.goToHits);
            Qt.callLater(root.readOn);
        }
        function onCurrentChanged(): void {
            if (root.searching.current >= 0) {
                hits.currentIndex = root.searching.current;
                hits.positionViewAtIndex(root.searching.current, ListView.Contain);
            }
        }
    }
    Connections {
        target: root.searching.found
        function onModelReset(): void {
            Qt.callLater(hits.positionViewAtBeginning); // the view has not heard of it yet
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.side
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.line
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
        visible: !root.showBack
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 1
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.sized(56)
            Layout.bottomMargin: -Theme.gap
            Layout.leftMargin: root.showBack ? Theme.tiny : Theme.wide
            Layout.rightMargin: Theme.gap
            spacing: Theme.gap

            IconButton {
                objectName: "searchBack"
                iconName: "back"
                text: qsTr("Back to the messages")
                visible: root.showBack
                onClicked: root.closeRequested()
            }
            Label {
                Layout.fillWidth: true
                text: root.label
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            IconButton {
                objectName: "previousHit"
                iconName: "up"
                text: qsTr("Previous message found")
                keys: Commands.keysOf("previousHit")
                enabled: hits.count > 0
                onClicked: root.searching.step(-1)
            }
            IconButton {
                objectName: "nextHit"
                iconName: "down"
                text: qsTr("Next message found")
                keys: Commands.keysOf("nextHit")
                enabled: hits.count > 0
                onClicked: root.searching.step(1)
            }
            IconButton {
                objectName: "closeSearch"
                iconName: "close"
                text: qsTr("Close the search")
                visible: !root.showBack
                onClicked: root.closeRequested()
            }
        }
        SearchField {
            id: searchField
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            typing: root.searching.typing
            completing: root.searching.completing
            label: root.searching.roomId > 0 ? qsTr("Search in %1").arg(Characters.isolated(root.searching.roomName))
                : qsTr("Search everywhere")
            spoken: completions.spoken
            completionKeys: event => completions.take(event)
            onAccepted: {
                root.searching.typing.finish();
                root.goesOn = true;
                root.searching.look();
            }
            onDownWanted: {
                if (hits.visible) {
                    hits.moveTo(Math.max(0, root.searching.current));
                } else {
                    start.moveIn();
                }
            }
            onEscaped: root.closeRequested()
        }
        Choice {
            id: scope
            objectName: "searchScope"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: root.roomId > 0 || root.searching.roomId > 0
            label: qsTr("Where to search")
            value: root.searching.roomId > 0 ? "room" : "everywhere"
            options: [{value: "room", text: root.searching.roomId > 0 && root.searching.roomId !== root.roomId
                ? root.shortened(root.searching.roomName) : qsTr("This room")}, {value: "everywhere", text: qsTr("Everywhere")}]
            onPicked: value => root.searching.roomId = value === "everywhere" ? 0
                : root.searching.roomId > 0 ? root.searching.roomId : root.roomId
            onPointed: searchField.field.forceActiveFocus(Qt.OtherFocusReason)
        }
        Choice {
            objectName: "searchOrder"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: root.searching.state !== Searching.Idle
            label: qsTr("What comes first")
            value: root.searching.byRelevance ? "relevance" : "newest"
            options: [{value: "newest", text: qsTr("Newest")}, {value: "relevance", text: qsTr("Best match")}]
            onPicked: value => root.searching.byRelevance = value === "relevance"
            onPointed: searchField.field.forceActiveFocus(Qt.OtherFocusReason)
        }
        Label {
            objectName: "searchNote"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            visible: text.length > 0 && root.searching.state === Searching.Found
            text: root.noteText()
            soft: true
            wrapMode: Text.Wrap
            font.pixelSize: Theme.small
            Accessible.role: Accessible.AlertMessage
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            List {
                id: hits
                objectName: "hits"
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                clip: true
                visible: count > 0
                label: qsTr("Messages found")
                model: root.searching.found
                section.property: "section"
                section.delegate: headings.heading
                onAtYEndChanged: Qt.callLater(root.readOn)
                onPassed: up => {
                    if (up) {
                        searchField.field.forceActiveFocus(Qt.BacktabFocusReason);
                    }
                }
                actionsFor: row => [{name: "showHit", text: qsTr("Go to the message"), icon: "forward", main: true}]
                onActed: (action, row) => root.searching.open(row.index)
                Keys.onPressed: event => {
                    // A letter in the list is looked for.
                    if (!(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) && event.key !== Qt.Key_Space
                            && Characters.isPrintable(event.text)) {
                        searchField.add(event.text);
                        event.accepted = true;
                    }
                }

                delegate: HitRow {
                    naming: root.naming
                    searching: root.searching
                    selected: root.searching.current === index
                    width: hits.rowWidth
                }
            }
            HitHeadings {
                id: headings
            }
            Skeleton {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.wide
                anchors.top: parent.top
                visible: running && hits.count === 0
                running: root.searching.state === Searching.Looking
            }
            EmptyState {
                objectName: "searchEmpty"
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.large
                width: Math.min(Theme.sized(320), parent.width - 2 * Theme.large)
                visible: root.searching.state === Searching.Failed || (root.searching.state === Searching.Found && hits.count === 0
                    && !root.searching.loadingMore)
                iconName: root.searching.state === Searching.Failed ? "warning" : "search"
                title: root.searching.state === Searching.Failed ? qsTr("This cannot be searched for") : qsTr("Nothing found")
                text: root.searching.state === Searching.Failed ? root.searching.error
                    : root.searching.roomId > 0 ? qsTr("Nobody said this in %1.").arg(Characters.isolated(root.searching.roomName))
                    : qsTr("Nobody said this where you can read it. Other words, or fewer, may help.")
                actionText: root.searching.state === Searching.Failed ? qsTr("Try again")
                    : root.searching.roomId > 0 ? qsTr("Search everywhere") : ""
                onActionRequested: {
                    if (root.searching.state === Searching.Failed) {
                        root.searching.again();
                    } else {
                        root.searching.roomId = 0;
                    }
                }
            }
            SearchStart {
                id: start
                anchors.fill: parent
                visible: root.searching.state === Searching.Idle
                searching: root.searching
                onChosen: query => {
                    searchField.field.forceActiveFocus(Qt.OtherFocusReason);
                    root.searching.typing.set(query);
                    root.searching.look();
                }
                onOperatorChosen: text => searchField.add(text)
                onPassedUp: searchField.field.forceActiveFocus(Qt.BacktabFocusReason)
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            Layout.bottomMargin: Theme.gap
            visible: root.searching.state === Searching.Found && (root.searching.loadingMore || root.searching.error.length > 0)
            spacing: Theme.gap

            Label {
                objectName: "moreNote"
                Layout.fillWidth: true
                text: root.searching.loadingMore ? qsTr("Looking for more…") : root.searching.error
                color: root.searching.loadingMore ? Theme.textSoft : Theme.danger
                wrapMode: Text.Wrap
                font.pixelSize: Theme.small
                Accessible.role: Accessible.AlertMessage
            }
            LinkButton {
                objectName: "moreAgain"
                visible: !root.searching.loadingMore
                text: qsTr("Try again")
                onClicked: root.searching.again()
            }
        }
    }
    SearchCompletions {
        id: completions
        x: searchField.x + 1
        y: searchField.y + Theme.control + Theme.tiny
        width: searchField.width
        completing: root.searching.completing
        avatars: root.avatars
        onChosen: row => {
            const left = root.searching.completing.chosen(row);
            if (left.text !== undefined) {
                searchField.write(left.text, left.cursor);
                searchField.field.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
}
