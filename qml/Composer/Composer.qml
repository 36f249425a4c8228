// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Composer
import Hearth.Controls
import Hearth.Files
import Hearth.Theme

/// Where messages are written. Never disabled: what is written without a connection is sent later.
FocusScope {
    id: root

    required property string roomName
    required property string draft
    required property string typingText
    property bool enterSends: true
    /// Whether ":)" and the like become emoji.
    property bool emoticons: false
    property string failure
    /// What is written goes in the place of a message that was said.
    property bool editing: false
    /// It is on its way.
    property bool saving: false
    /// It is to be saved once the server can be asked.
    property bool waiting: false
    /// Why it was not saved.
    property string refusal
    /// Whom it replies to; empty where it is no reply.
    property string replyAuthor
    property string replyText
    /// What completes the names that one begins to type.
    required property Completing completing
    /// By which names people and rooms are called.
    required property Naming naming
    /// The files that go with it; null where none can.
    property Attaching attaching: null
    /// What shows those of them that are pictures.
    property Pictures pictures: null
    property bool online: true
    /// Takes files and pictures from the clipboard, instead of a text; whether there were any.
    property var pasteFiles: () => false
    readonly property bool attached: !editing && attaching !== null && attaching.count > 0
    readonly property bool replying: !editing && replyAuthor.length > 0

    signal edited(text: string)
    signal sendRequested(text: string)
    /// One's last message is to be given other words: asked for where there is nothing written here.
    signal editLastRequested()
    signal cancelled()
    /// An emoji is to be chosen for what is written.
    signal emojiRequested()
    /// Files are to be chosen.
    signal filesRequested()

    readonly property alias text: area.text
    /// The same as it is sent and kept: guests are named by their usernames, which say nothing to anybody.
    readonly property string stored: naming.stored(area.text)
    /// Nobody has typed since it was put there.
    property bool untouched: true
    /// Whether what is written is also shown as it will be read.
    property bool previewing: false
    readonly property int charactersLeft: Characters.leftInMessage(root.stored)
    readonly property bool sendable: Characters.isMessage(area.text) || (attached && area.text.trim().length === 0)

    /// What was chosen comes in the place of what was typed.
    function complete(row: int): void {
        const choice = root.completing.chosen(row);
        if (choice.replacement !== undefined) {
            root.completing.close();
            // One blank behind it is enough.
            const follows = area.text.charAt(choice.end) === " " ? choice.end + 1 : choice.end;
            const name = root.naming.asWritten(choice.replacement);
            area.remove(choice.start, follows);
            area.insert(choice.start, name);
            area.cursorPosition = choice.start + name.length;
        }
    }

    function send(): void {
        typing.finish(area.text, area.cursorPosition);
        // What is refused is refused with its reason.
        if (root.sendable || root.editing || area.text.trim().length > 0) {
            root.sendRequested(root.stored);
        }
    }

    /// Marks what is selected as bold ("**"), italic ("*") or code ("`"), or takes that away.
    function toggleMark(mark: string): void {
        const change = Markdown.toggled(area.text, area.selectionStart, area.selectionEnd, mark);
        area.remove(change.start, change.end);
        area.insert(change.start, change.replacement);
        area.select(change.selectionStart, change.selectionEnd);
    }

    /// A command of the table, by its keys; whether it could be done now.
    function run(command: string): bool {
        const mark = ({bold: "**", italic: "*", code: "`"})[command];
        if (mark) {
            root.toggleMark(mark);
        } else if (command === "emoji") {
            root.emojiRequested();
        } else if (command === "preview") {
            root.previewing = !root.previewing;
        } else if (command === "send" || (command === "enter" && root.enterSends && !Markdown.isInCode(area.text, area.cursorPosition))) {
            root.send(); // in a block of code Enter breaks the line
        } else if (command === "editLast" && area.length === 0 && !root.editing) {
            root.editLastRequested();
        } else if (command === "cancel" && root.attached) {
            root.attaching.removeLast();
        } else if (command === "cancel" && (root.editing || root.replying)) {
            root.cancelled();
        } else {
            return false;
        }
        return true;
    }

    /// Not whatever else here had the keyboard last.
    function focusField(): void {
        area.forceActiveFocus(Qt.TabFocusReason);
    }

    /// Goes on where one wrote, with this.
    function write(text: string): void {
        area.forceActiveFocus(Qt.OtherFocusReason);
        area.remove(area.selectionStart, area.selectionEnd);
        area.insert(area.cursorPosition, text);
    }

    /// Names somebody where one writes: as a word of its own, or else it would name nobody.
    function mention(username: string): void {
        const before = area.text.slice(0, area.selectionStart);
        root.write((before.length === 0 || /\s$/.test(before) ? "" : " ") + root.naming.asWritten("@" + username + " "));
    }

    function keepField(): void {
        if (!root.activeFocus) {
            area.focus = true;
        }
    }

    function showDraft(): void {
        root.completing.close();
        area.text = root.naming.asWritten(root.draft);
        area.cursorPosition = area.length;
        typing.restart(area.text);
    }

    implicitHeight: frame.y + frame.height + below.height + 2 * Theme.gap - Theme.tiny
    // Who comes back comes to the field, whichever button had the keyboard last.
    onActiveFocusChanged: Qt.callLater(root.keepField)
    onDraftChanged: {
        if (root.naming.stored(area.text) !== draft) {
            root.untouched = true;
            root.showDraft();
        }
    }

    Connections {
        target: root.naming
        function onKnownChanged(): void {
            if (root.untouched && root.naming.asWritten(root.draft) !== area.text) {
                root.showDraft(); // somebody is known who was not when it was put there
            }
        }
    }

    EmoticonTyping {
        id: typing
        document: area.textDocument
        on: root.emoticons
    }

    EmojiMarks {
        text: area.textDocument
        family: Theme.emojiFamily
    }
    Loader {
        id: preview
        x: frame.x
        y: Theme.tiny
        width: frame.width
        height: active ? implicitHeight : 0
        active: root.previewing
        sourceComponent: Preview {
            text: root.stored
            naming: root.naming
            named: root.completing.named(root.stored, root.naming.known)
            onCloseRequested: root.previewing = false
        }
    }
    Subject {
        id: about
        y: preview.active ? preview.y + preview.height + Theme.tiny : 0
        anchors.horizontalCenter: parent.horizontalCenter
        width: frame.width
        height: visible ? implicitHeight : 0
        visible: root.editing || root.replying
        objectName: root.editing ? "editing" : "replying"
        iconName: root.editing ? "pencil" : "reply"
        title: root.editing ? qsTr("Editing a message") : qsTr("Reply to %1").arg(Characters.isolated(root.replyAuthor))
        text: !root.editing ? root.replyText.replace(/\s+/g, " ") : root.saving ? qsTr("Saving…")
            : root.waiting ? (root.online ? qsTr("Waiting for the server…") : qsTr("Will be saved when you are back online"))
            : root.refusal
        cancelText: root.editing ? qsTr("Cancel editing") : qsTr("Cancel reply")
        onCancelled: {
            root.cancelled();
            area.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Loader {
        id: chips
        y: about.y + about.height + (active ? Theme.tiny : 0)
        x: frame.x
        width: frame.width
        height: active ? implicitHeight : 0
        active: root.attached
        sourceComponent: FileChips {
            attaching: root.attaching
            pictures: root.pictures
            online: root.online
        }
    }
    Item {
        id: frame
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.wide, Theme.column)
        height: Math.max(Theme.sized(44), Math.min(Theme.sized(168), area.contentHeight + Theme.sized(24)))
        y: chips.y + chips.height + Theme.tiny

        Rectangle {
            anchors.fill: parent
            radius: 12
            color: Theme.field
            border.width: 1
            border.color: area.activeFocus ? Theme.accent : Theme.fieldLine
        }
        Flickable {
            anchors.fill: parent
            anchors.margins: 2
            anchors.rightMargin: Theme.sized(46) + emoji.width + (attach.visible ? attach.width : 0)
            clip: true
            contentWidth: width
            contentHeight: area.height
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}

            T.TextArea.flickable: T.TextArea {
                id: area
                objectName: "composer"
                focus: true
                horizontalAlignment: length === 0 ? TextEdit.AlignLeft : undefined
                leftPadding: Theme.space
                rightPadding: Theme.gap
                topPadding: Theme.sized(10)
                bottomPadding: Theme.sized(10)
                placeholderText: root.editing ? qsTr("Edit your message") : qsTr("Message %1").arg(Characters.isolated(root.roomName))
                font.pixelSize: Theme.body
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentInk
                selectByMouse: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                KeyNavigation.priority: KeyNavigation.BeforeItem

                function look(): void {
                    if (activeFocus && !inputMethodComposing && selectedText.length === 0 && text.length > 0) {
                        root.completing.look(text, cursorPosition);
                    } else {
                        root.completing.close();
                    }
                }

                function giveBack(): bool {
                    const fresh = typing.isFresh(text, cursorPosition);
                    if (fresh) {
                        area.undo();
                    }
                    return fresh;
                }

                onTextChanged: {
                    // Where it changed, it has been told of that as well.
                    const stored = root.naming.stored(text);
                    if (stored !== root.draft && !typing.take(text, cursorPosition)) {
                        root.untouched = false;
                        root.edited(stored);
                        area.look();
                    }
                }
                onCursorPositionChanged: {
                    if (root.completing.open) {
                        area.look();
                    }
                }
                onActiveFocusChanged: {
                    if (!activeFocus) {
                        root.completing.close();
                    }
                }
                // What an input method composes is no text yet.
                onInputMethodComposingChanged: inputMethodComposing ? root.completing.close() : area.look()
                Keys.onPressed: event => {
                    const control = (event.modifiers & Qt.ControlModifier) !== 0;
                    // While an input method composes, the keys are its own.
                    if (!area.inputMethodComposing && ((event.matches(StandardKey.Paste) && !root.editing && root.pasteFiles()) || completions.take(event)
                            || (event.key === Qt.Key_Backspace && event.modifiers === Qt.NoModifier && area.giveBack())
                            || root.run(Commands.commandFor("composer", event.key, event.modifiers)))) {
                        event.accepted = true;
                    } else if (event.key === Qt.Key_Tab && !control) {
                        area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
                        event.accepted = true;
                    } else if (event.key === Qt.Key_Backtab) {
                        area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
                        event.accepted = true;
                    }
                }
                Accessible.role: Accessible.EditableText
                Accessible.name: placeholderText
                Accessible.description: completions.spoken
                Accessible.multiLine: true
                background: null

                Text {
                    x: area.leftPadding
                    y: area.topPadding
                    width: area.width - x - area.rightPadding
                    text: area.placeholderText
                    textFormat: Text.PlainText
                    font: area.font
                    color: Theme.textSoft
                    elide: Text.ElideRight
                    visible: area.length === 0 && area.preeditText.length === 0
                }
            }
        }
        IconButton {
            id: attach
            objectName: "attach"
            anchors.right: emoji.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 5
            visible: root.attaching !== null && !root.editing
            iconName: "attach"
            text: qsTr("Send files")
            onClicked: {
                area.forceActiveFocus(Qt.OtherFocusReason);
                root.filesRequested();
            }
        }
        IconButton {
            id: emoji
            focusPolicy: Qt.TabFocus // by a click the keyboard stays where one writes
            objectName: "emoji"
            anchors.right: send.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 5
            iconName: "smile"
            text: qsTr("Insert an emoji")
            keys: Commands.keysOf("emoji")
            onClicked: root.emojiRequested()
        }
        IconButton {
            id: send
            objectName: "send"
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 5
            iconName: root.editing ? "check" : "send"
            text: root.editing ? qsTr("Save") : qsTr("Send")
            colour: Theme.accent
            enabled: root.editing ? !root.saving : root.sendable
            onClicked: root.send()
        }
    }
    CompletionPopup {
        id: completions
        completing: root.completing
        x: frame.x
        y: frame.y - height - Theme.tiny
        z: 1
        room: root.y + frame.y - 2 * Theme.tiny
        onChosen: row => root.complete(row)
    }
    FieldNote {
        id: below
        anchors.top: frame.bottom
        anchors.topMargin: 2
        x: frame.x + Theme.space
        width: frame.width - 2 * Theme.space
        height: Theme.sized(18)
        failure: root.failure
        typingText: root.typingText
        charactersLeft: root.charactersLeft
    }
}
