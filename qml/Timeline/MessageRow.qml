// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Files
import Hearth.Formatted
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// One message with what stands above it: the day, the time that passed, the "New" line, its author. Made by the dozen
/// while one scrolls, so it is little more than its words; everything else is made when there is something to show.
SpokenRow {
    id: root

    required property int index
    required property string kind
    required property string clientId
    required property real messageId
    required property real seq
    required property string author
    required property real authorId
    required property bool authorIsGuest
    required property string text
    required property date time
    required property string clock
    required property bool isOwn
    required property string state
    required property string error
    required property bool showAuthor
    required property bool showDay
    required property string dayText
    required property string gapText
    required property bool isFirstUnread
    required property bool isEmojiOnly
    required property bool isMention
    required property bool deleted
    required property bool pinned
    required property var reply
    required property var reactions
    required property real edited
    required property string address
    /// What its formatting makes of the text; null where it has none.
    required property var parts
    /// Whom it names; undefined for nobody.
    required property var named
    /// What came with it, each as fileCard() has it; undefined for nothing.
    required property var files
    property MessageActions actions: null
    property bool marked: false
    /// One was led here.
    property bool lit: false
    /// It is one of several that are chosen together.
    property bool chosen: false
    /// Whether the list is not moving: what passes under a resting pointer is not pointed at, and nothing is made for it.
    property bool still: true
    property bool selecting: false
    property bool online: true
    readonly property bool hovered: hover.hovered && still
    readonly property alias bodyY: above.height
    readonly property int gutter: Theme.sized(36) + 2 * Theme.wide
    /// Where the words begin, from the left: the gutter is on the side where one begins to read.
    readonly property int inset: LayoutMirroring.enabled ? Theme.large + Theme.tiny : gutter

    /// It was clicked, and nothing in it was selected or opened.
    signal writingWanted()

    function about(): string {
        const parts = [files && !wordless ? qsTr("Files: %1").arg(filesText()) : "", pinned ? qsTr("Pinned") : "", edited > 0 ? editedText() : "", reactions ? qsTr("Reactions: %1").arg(reactionsText()) : "", showDay ? dayText : gapText, isFirstUnread ? qsTr("First unread message") : "",
            state === "failed" ? qsTr("Not sent. %1").arg(error)
            : state === "sending" ? (online ? qsTr("Sending…") : qsTr("Waiting for the connection"))
            : reply ? Sentence.of(qsTr("Reply to %1: %2"), reply.author, reply.deleted ? qsTr("Message deleted") : replied)
            : address.length > 0 ? qsTr("Contains a link. Enter opens it")
            : namedRoom > 0 ? qsTr("Mentions the room %1. Enter opens it").arg(actions.naming.roomName(namedRoom)) : "", isMention ? qsTr("Mentions you") : saysKeyword ? qsTr("Contains one of your keywords") : ""];
        return parts.filter(part => part.length > 0).join(". ");
    }

    /// Nothing of its words is selected.
    function deselect(): void {
        (selectable.item as SelectableText)?.deselect();
        (selectable.item as FormattedText)?.deselect();
    }

    /// What it replies to, as it is quoted.
    readonly property string replied: !reply ? "" : actions?.blocked?.folds(reply.authorId, reply.id, actions.blocked.revision)
        ? qsTr("Message of somebody you blocked") : actions?.naming.quoted(reply.text, actions.naming.known) ?? reply.text

    /// With guests called by their own names.
    function shownText(text: string): string {
        return actions?.naming.shown(text, actions.naming.known) ?? text;
    }

    /// Who chose an emoji.
    function chose(reaction: var): string {
        return actions?.reactions.namesOf(reaction.users, reaction.count) ?? "";
    }

    function filesText(): string {
        return files.map(file => Sentence.of(qsTr("%1, %2"), file.name, file.sizeText)).join("; ");
    }

    function reactionsText(): string {
        return reactions.map(reaction => Sentence.of(qsTr("%1 %2: %3"), reaction.emoji, reaction.count, chose(reaction))).join(", ");
    }

    function editedText(): string {
        return qsTr("Edited %1").arg(Theme.moment(new Date(edited)));
    }

    readonly property var keywords: actions?.keywords.words ?? []
    /// It says a word of which the reader wants to be told.
    readonly property bool saysKeyword: keywords.length > 0 && !isOwn && !isNotice && !deleted && actions.keywords.stand(text, keywords)
    /// It tells what happened to the room, by itself.
    readonly property bool isNotice: kind === "notice"
    /// What stands beside the time.
    readonly property string note: pinned && edited > 0 ? qsTr("pinned, edited") : pinned ? qsTr("pinned") : edited > 0 ? qsTr("edited") : ""
    /// Somebody whom it names is called otherwise than there: a guest, by their own name.
    readonly property bool renames: names !== null && actions.naming.renames(names)
    /// It is of somebody whom the reader has blocked, and not asked for yet.
    readonly property bool folded: !isOwn && !isNotice && !deleted && (actions?.blocked?.folds(authorId, messageId, actions.blocked.revision) ?? false)
    readonly property var shownParts: folded ? null : parts ?? (renames ? Markdown.asTyped(text) : null)
    readonly property bool isFormatted: shownParts !== null && shownParts !== undefined
    /// As it is read: without the marks of its formatting.
    readonly property string plainText: shownText(isFormatted ? shownParts.map(part => part.text).join("\n") : text)
    /// Whom and what it names, by the names in it; null for none.
    readonly property var names: actions && (named !== undefined || saysKeyword || text.includes("#")) && !deleted && !isNotice && !folded
        ? actions.naming.in(text, named, saysKeyword ? keywords : [], actions.naming.known) : null
    readonly property real namedRoom: names ? actions.naming.firstRoom(names) : 0
    readonly property bool hasEmoji: !isEmojiOnly && !deleted && !folded && !isFormatted && Characters.hasEmoji(text)
    // Emoji among words can make a line higher.
    readonly property var pictures: folded ? [] : files?.filter(card => card.picture) ?? []
    readonly property var cards: folded ? [] : files?.filter(card => !card.picture) ?? []
    readonly property bool wordless: files !== undefined && text.length === 0 && !folded
    readonly property real wordsHeight: wordless ? 0 : isFormatted ? (selectable.item ? (selectable.item as Item).implicitHeight : 0) + 2 * words.topPadding : hasEmoji && selectable.item ? (selectable.item as SelectableText).implicitHeight : words.height

    implicitHeight: words.y + wordsHeight + sendState.height + chips.height + 2
    selected: chosen
    Accessible.role: Accessible.ListItem
    label: isNotice && !deleted ? Sentence.of(qsTr("%1: %2"), clock, text) : Sentence.of(qsTr("%1 at %2: %3"), isOwn ? qsTr("You") : author, clock, deleted || folded ? words.text : wordless ? filesText() : plainText)
    details: folded ? "" : files || pinned || edited > 0 || reactions || reply || showDay || isFirstUnread || gapText.length > 0 || state !== "sent" || address.length > 0 || namedRoom > 0 || isMention || saysKeyword ? about() : ""

    HoverHandler {
        id: hover
    }
    Loader {
        id: above
        width: root.width
        height: active ? implicitHeight : 0
        active: root.showDay || root.isFirstUnread || root.gapText.length > 0
        sourceComponent: RowLines {
            dayText: root.showDay ? root.dayText : ""
            gapText: root.gapText
            isFirstUnread: root.isFirstUnread
        }
    }
    Loader {
        active: root.marked || root.hovered || root.chosen || root.isMention || root.lit
        sourceComponent: Rectangle {
            y: root.bodyY
            width: root.width
            height: root.height - y
            radius: Theme.radius
            color: root.lit ? Theme.lit : root.chosen ? Theme.selected : root.isMention ? Theme.mention : Theme.hover

            Rectangle {
                width: 3
                height: parent.height
                color: Theme.accent
                visible: root.isMention
            }
            FocusRing {
                anchors.margins: 0
                shown: root.marked
            }
        }
    }
    Loader {
        // Own messages lie on a soft tint that hugs the text; the text of all stays in one line.
        active: root.isOwn && !root.isEmojiOnly && !root.deleted && !root.wordless
        sourceComponent: Rectangle {
            /// Words that are read from the right stand on the right. Of what is formatted its first letter says so.
            readonly property bool fromRight: root.isFormatted ? /^[^A-Za-z\u00c0-\u058f]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(root.text)
                : words.effectiveHorizontalAlignment === Text.AlignRight

            x: fromRight ? words.x + words.width - width + Theme.gap : words.x - Theme.gap
            y: words.y
            width: Math.ceil((root.isFormatted || root.hasEmoji) && selectable.item ? selectable.item.contentWidth : words.contentWidth) + 2 * Theme.gap
            height: root.wordsHeight
            radius: Theme.radius
            color: Theme.own
        }
    }
    Loader {
        id: head
        y: above.height + 10
        width: root.width
        height: active ? implicitHeight : 0
        active: root.showAuthor
        sourceComponent: AuthorLine {
            author: root.author
            authorId: root.authorId
            avatars: root.actions?.avatars ?? null
            isOwn: root.isOwn
            isGuest: root.authorIsGuest
            time: root.time
            clock: root.clock
            gutter: root.gutter
            pointed: root.hovered
            note: root.note
            explanation: root.edited > 0 ? root.editedText() : ""
            onProfileRequested: root.actions?.act("profile", root)
        }
    }
    Loader {
        active: (root.hovered || root.note.length > 0) && !root.showAuthor
        sourceComponent: SideNote {
            x: root.LayoutMirroring.enabled ? root.width - width : 0
            y: words.y + words.topPadding + 1
            width: root.gutter - Theme.gap - 2
            horizontalAlignment: Text.AlignRight
            elide: Text.ElideRight
            text: root.pinned ? qsTr("pinned") : root.edited > 0 ? qsTr("edited") : root.clock
            explanation: root.edited > 0 ? Sentence.of(qsTr("%1, %2"), root.clock, root.editedText()) : ""
        }
    }
    Loader {
        id: quoted // and the pictures
        x: root.inset
        y: root.showAuthor ? head.y + head.height + 3 : above.height + 2
        width: words.width
        height: active ? implicitHeight : 0
        active: !root.folded && (root.reply !== undefined || root.pictures.length > 0)
        sourceComponent: root.pictures.length > 0 ? gallery : root.reply !== undefined ? original : null
    }
    Component {
        id: original

        ReplyLine {
            original: root.reply
            text: root.replied
            onClicked: root.actions?.act("showOriginal", root)
        }
    }
    Component {
        id: gallery

        Column {
            topPadding: 3
            bottomPadding: 3
            spacing: Theme.tiny

            Loader {
                width: words.width
                active: root.reply !== undefined
                visible: active
                sourceComponent: original
            }
            PictureGrid {
                width: words.width
                cards: root.pictures
                files: root.actions?.files ?? null
                onDropRequested: root.actions?.act("discard", root)
            }
        }
    }
    Text {
        id: words
        x: root.inset
        y: quoted.y + quoted.height
        width: root.width - root.gutter - Theme.large - Theme.tiny
        topPadding: 3
        bottomPadding: topPadding
        text: root.isFormatted ? "" : root.deleted ? qsTr("Message deleted") : root.folded ? qsTr("Message of somebody you blocked. Click to read it.") : root.hasEmoji || root.isEmojiOnly ? Characters.drawn(root.text) : root.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: root.deleted || root.folded || root.isNotice || root.state === "sending" ? Theme.textSoft : Theme.text
        font.italic: root.deleted || root.folded
        font.pixelSize: root.isEmojiOnly && !root.folded ? Theme.picture : root.isNotice ? Theme.small : Theme.body
        font.family: root.isEmojiOnly && !root.folded ? Theme.emojiFamily : Theme.family
        visible: !selectable.active && !root.wordless
        clip: Characters.pilesMarks(text)

        TapHandler {
            enabled: root.folded
            onTapped: root.actions.act("unfold", root)
        }
    }
    Loader {
        id: selectable
        active: !root.wordless && !root.folded && (root.isFormatted || root.selecting || root.address.length > 0 || root.names !== null || root.hasEmoji || root.hovered)
        sourceComponent: root.isFormatted ? formatted : selectableWords
    }
    Component {
        id: selectableWords

        SelectableText {
            shows: words
            names: root.names
            clip: words.clip
            onOpened: address => root.actions?.openAddress(address)
            onDone: root.writingWanted()
            onActiveFocusChanged: {
                if (!activeFocus) {
                    deselect();
                }
                root.selecting = activeFocus;
            }
        }
    }
    Component {
        id: formatted

        FormattedText {
            x: words.x
            y: words.y + words.topPadding
            width: words.width
            parts: root.shownParts
            names: root.names
            margin: root.isOwn && !root.deleted ? Theme.gap : 0 // as the tint goes
            color: words.color
            clip: Characters.pilesMarks(root.text)
            onAddressOpened: address => root.actions?.openAddress(address)
            onCopyRequested: text => root.actions?.copy(text)
            onDone: root.writingWanted()
        }
    }
    Loader {
        id: chips
        x: root.inset
        y: words.y + root.wordsHeight + 3
        width: words.width
        height: active ? implicitHeight + 5 : 0
        active: !root.folded && (root.reactions !== undefined || root.cards.length > 0)
        sourceComponent: root.cards.length > 0 ? filesAndChips : reactionChips
    }
    Component {
        id: reactionChips

        ReactionChips {
            reactions: root.reactions ?? []
            chose: root.chose
            onToggled: emoji => root.actions?.toggle(emoji, root)
        }
    }
    Component {
        id: filesAndChips

        Column {
            spacing: Theme.tiny

            FileCards {
                width: words.width
                cards: root.cards
                files: root.actions?.files ?? null
                onDropRequested: root.actions?.act("discard", root)
            }
            Loader {
                width: words.width
                active: root.reactions !== undefined
                sourceComponent: reactionChips
            }
        }
    }
    Loader {
        id: sendState
        x: root.inset
        y: words.y + root.wordsHeight + chips.height + 3
        width: words.width
        height: root.state === "failed" ? implicitHeight + 3 : 0
        active: root.state !== "sent"
        sourceComponent: root.state === "failed" ? notSent : onItsWay
    }
    Component {
        id: onItsWay

        Item {
            // Beside the words and not below them: when it is sent, nothing moves.
            Icon {
                x: root.LayoutMirroring.enabled ? -Theme.large : root.width - Theme.large - root.gutter // the scroll bar is beside it
                y: words.topPadding - 2 - root.wordsHeight - chips.height
                size: Theme.sized(14)
                name: "clock"
                color: Theme.textSoft
            }
        }
    }
    Component {
        id: notSent

        SendState {
            error: root.error
            onRetryRequested: root.actions?.act("retry", root)
            onDiscardRequested: root.actions?.act("discard", root)
        }
    }
}
