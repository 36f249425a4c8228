// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messages/MessageActions.h"

#include "session/MessageCommands.h"
#include "session/people/Moderating.h"
#include "session/writing/Composition.h"
#include "session/writing/Outbox.h"
#include "text/Formatting.h"
#include "text/NameSpans.h"

using namespace Qt::StringLiterals;

namespace hearth {

struct MessageActions::Action
{
    enum Trait {
        InMenu = 0,
        InBar = 1, ///< too
        Main = 2,
        Danger = 4,
        LeavesComposer = 8, ///< something else has the keyboard then
        NeedsServer = 16, ///< at once: what waited might be done to something else by then
    };

    QLatin1StringView name;
    const char *text;
    QLatin1StringView icon;
    int traits;
    bool (*isOffered)(const MessageActions &, const Subject &);
    void (*run)(MessageActions &, const Subject &);
    QKeyCombination keys = Qt::Key_unknown;
    const char *keyNames = "";

    /// It could be done, were there a connection.
    bool isOutOfReach(const Subject &row) const { return row.isOffline && (traits & NeedsServer) != 0; }
};

/// In the order of the menu.
struct MessageActions::Table
{
    static constexpr std::array<Action, 16> actions {{
        {"unfold"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Show message"), "eye"_L1, Action::Main,
            [](const MessageActions &self, const Subject &row) {
                return AuthorActions::isOfOthers(row) && !row.deleted && self.m_blocked->folds(row.authorId, row.message.value, 0);
            },
            [](MessageActions &self, const Subject &row) { self.m_blocked->unfold(row.message.value); }},
        {"openAddress"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Open link"), "forward"_L1,
            Action::Main | Action::LeavesComposer,
            [](const MessageActions &, const Subject &row) { return !row.deleted && !row.address.isEmpty(); },
            [](MessageActions &self, const Subject &row) { self.openAddress(row.address); }, Qt::Key_unknown, // as Main
            QT_TRANSLATE_NOOP("hearth::MessageActions", "Enter")},
        {"openRoom"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Go to the room it names"), "hash"_L1,
            Action::Main | Action::LeavesComposer,
            [](const MessageActions &, const Subject &row) { return !row.deleted && row.namedRoom > 0; },
            [](MessageActions &self, const Subject &row) { Q_EMIT self.roomWanted(row.namedRoom); }},
        {"react"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Add reaction"), "smile"_L1,
            Action::InBar | Action::LeavesComposer | Action::NeedsServer,
            [](const MessageActions &self, const Subject &row) { return self.isOpen(row); },
            [](MessageActions &self, const Subject &row) { Q_EMIT self.reactionWanted(row.message.value); },
            Qt::CTRL | Qt::SHIFT | Qt::Key_R, QT_TRANSLATE_NOOP("hearth::MessageActions", "Ctrl+Shift+R")},
        {"reply"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Reply"), "reply"_L1, Action::InBar,
            [](const MessageActions &self, const Subject &row) { return self.mayWriteOf(row) && !row.isNotice; },
            [](MessageActions &self, const Subject &row) {
                self.m_composition->reply({row.message, row.seq, {{}, {}, row.author}, row.text, false, row.fileNames().value(0)});
            },
            Qt::CTRL | Qt::Key_R, QT_TRANSLATE_NOOP("hearth::MessageActions", "Ctrl+R")},
        {"showOriginal"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Go to what it replies to"), "up"_L1,
            Action::Main | Action::LeavesComposer, [](const MessageActions &, const Subject &row) { return row.originalSeq > 0; },
            [](MessageActions &self, const Subject &row) { Q_EMIT self.messageWanted(row.original.value, row.originalSeq); },
            Qt::CTRL | Qt::Key_Up, QT_TRANSLATE_NOOP("hearth::MessageActions", "Ctrl+Up")},
        {"retry"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Retry"), "send"_L1, Action::InMenu,
            [](const MessageActions &, const Subject &row) { return row.failed; },
            [](MessageActions &self, const Subject &row) { self.m_outbox->retry(row.clientId); }},
        {"discard"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Discard"), "trash"_L1, Action::Danger,
            [](const MessageActions &, const Subject &row) { return row.failed || (row.seq == 0 && !row.files.isEmpty()); },
            [](MessageActions &self, const Subject &row) { self.m_outbox->discard(row.clientId); }},
        {"copyText"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Copy text"), "copy"_L1, Action::InBar,
            [](const MessageActions &, const Subject &row) { return !row.deleted; },
            [](MessageActions &self, const Subject &row) { Q_EMIT self.copyWanted(row.said()); }, Qt::CTRL | Qt::Key_C,
            QT_TRANSLATE_NOOP("hearth::MessageActions", "Ctrl+C")},
        {"copyCode"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Copy code"), "copy"_L1, Action::InMenu,
            [](const MessageActions &, const Subject &row) { return !row.deleted && !formattedCode(row.text).isEmpty(); },
            [](MessageActions &self, const Subject &row) { Q_EMIT self.copyWanted(formattedCode(row.text)); }},
        {"edit"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Edit"), "pencil"_L1, Action::InBar,
            [](const MessageActions &self, const Subject &row) { return self.mayWriteOf(row) && row.isOwn; },
            [](MessageActions &self, const Subject &row) { self.m_composition->edit(row.message, row.text); }, Qt::Key_F2,
            QT_TRANSLATE_NOOP("hearth::MessageActions", "F2")},
        {"pin"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Pin"), "pin"_L1, Action::NeedsServer,
            [](const MessageActions &self, const Subject &row) { return self.mayPin(row) && !row.is("pinned"_L1); },
            [](MessageActions &self, const Subject &row) { self.pin(row.message.value, true); }},
        {"unpin"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Unpin"), "pin"_L1, Action::NeedsServer,
            [](const MessageActions &self, const Subject &row) { return self.mayPin(row) && row.is("pinned"_L1); },
            [](MessageActions &self, const Subject &row) { self.pin(row.message.value, false); }},
        {"profile"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Profile"), "person"_L1, Action::LeavesComposer,
            [](const MessageActions &, const Subject &row) { return row.authorId > 0 && !row.isNotice; },
            [](MessageActions &self, const Subject &row) { Q_EMIT self.profileWanted(row.authorId, row.author); }},
        {"unreadFrom"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Mark unread from here"), "eye-off"_L1, Action::InBar,
            [](const MessageActions &, const Subject &row) { return row.seq > 0 && !row.isOwn; },
            [](MessageActions &self, const Subject &row) { Q_EMIT self.unreadFromWanted(row.seq); }},
        {"delete"_L1, QT_TRANSLATE_NOOP("hearth::MessageActions", "Delete"), "trash"_L1,
            Action::Danger | Action::LeavesComposer | Action::NeedsServer,
            [](const MessageActions &self, const Subject &row) {
                return row.message.isValid() && !row.deleted
                    && (row.isOwn || self.m_moderating->mayDeleteMessages(self.m_room.value));
            },
            [](MessageActions &self, const Subject &row) {
                Q_EMIT self.deletionAsked(row.message.value, row.author, row.said(), row.isOwn);
            },
            Qt::Key_Delete, QT_TRANSLATE_NOOP("hearth::MessageActions", "Del")},
    }};
};

MessageActions::MessageActions(Outbox *outbox, MessageCommands *commands, Composition *composition, const Moderating *moderating,
    UserId self, const People *people, Blocked *blocked, Avatars *avatars, RestClient *rest, const QList<RoomListModel *> &rooms,
    ReceivedFiles *files, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_commands(commands)
    , m_composition(composition)
    , m_reactions(self, commands, people)
    , m_pins(rest)
    , m_naming(self, people, rooms)
    , m_fileActions(files)
    , m_authorActions(moderating)
    , m_moderating(moderating)
    , m_blocked(blocked)
    , m_avatars(avatars)
{
    connect(composition, &Composition::emptied, this,
        [this](qint64 message, const QString &before) { Q_EMIT deletionAsked(message, {}, before, true); });
}

void MessageActions::setRoom(RoomId room)
{
    m_room = room;
    m_pins.setRoom(room);
}

bool MessageActions::isOpen(const Subject &row) const
{
    return row.message.isValid() && !row.deleted && m_moderating->mayReact(m_room.value);
}

bool MessageActions::mayWriteOf(const Subject &row) const
{
    return isOpen(row) && m_moderating->mayPost(m_room.value);
}

bool MessageActions::mayPin(const Subject &row) const
{
    return isOpen(row) && !row.isNotice && m_moderating->mayPin(m_room.value);
}

void MessageActions::actOnAuthor(const QString &action, const Subject &row)
{
    if (action == "report"_L1)
        Q_EMIT reportWanted(m_room.value, row.message.value, row.author, row.said());
    else
        Q_EMIT throwOutWanted(action, row.authorId, row.author, row.isGuest);
}

QVariantList MessageActions::offers(const QJSValue &row) const
{
    const Subject subject(row);
    QVariantList offers = m_fileActions.offers(subject);
    for (const Action &action : Table::actions)
        if (action.isOffered(*this, subject) && !action.isOutOfReach(subject))
            offers.append(QVariantMap {{u"name"_s, action.name}, {u"text"_s, tr(action.text)}, {u"keys"_s, tr(action.keyNames)},
                {u"icon"_s, action.icon}, {u"main"_s, (action.traits & Action::Main) != 0},
                {u"danger"_s, (action.traits & Action::Danger) != 0}, {u"inBar"_s, (action.traits & Action::InBar) != 0}});
    return offers + m_authorActions.offers(subject, m_room);
}

bool MessageActions::act(const QString &name, const QJSValue &row)
{
    const Subject subject(row);
    for (const Action &action : Table::actions) {
        if (action.name == name && action.isOffered(*this, subject)) {
            if (action.isOutOfReach(subject))
                return refuseOffline();
            action.run(*this, subject);
            return (action.traits & Action::LeavesComposer) == 0;
        }
    }
    if (!m_authorActions.isOffered(name, subject, m_room)) {
        m_fileActions.act(name, subject);
        return false;
    }
    if (subject.isOffline)
        return refuseOffline();
    actOnAuthor(name, subject);
    return false;
}

bool MessageActions::refuseOffline()
{
    Q_EMIT changeFailed(tr("There is no connection."), tr("You are offline. This is possible again once you are connected."));
    return false;
}

void MessageActions::openAddress(const QString &address)
{
    if (const RoomId room = roomOfAddress(address); room.isValid())
        Q_EMIT roomWanted(room.value);
    else
        Q_EMIT addressWanted(address);
}

void MessageActions::toggle(const QString &emoji, const QJSValue &row)
{
    const Subject subject(row);
    if (!isOpen(subject))
        return;
    const QVariantList reactions = row.property(u"reactions"_s).toVariant().toList();
    const bool mine = std::any_of(reactions.begin(), reactions.end(), [&emoji](const QVariant &reaction) {
        return reaction.toMap().value(u"emoji"_s) == emoji && reaction.toMap().value(u"mine"_s).toBool();
    });
    m_reactions.react(subject.message.value, emoji, !mine);
}

void MessageActions::deleteMessage(qint64 message)
{
    m_commands->ask(events::DeleteMessage {MessageId {message}}, this, [this, message](const Result<Message> &result) {
        if (result)
            Q_EMIT deleted(message);
        else
            Q_EMIT deletionFailed(message, result.error().message);
    });
}

template <typename Command>
void MessageActions::change(const Command &command, const char *refused)
{
    m_commands->ask(command, this, [this, refused](const Result<Message> &result) {
        if (!result)
            Q_EMIT changeFailed(result.error().message, tr(refused).arg(result.error().message));
    });
}

void MessageActions::pin(qint64 message, bool pinned)
{
    change(events::PinMessage {MessageId {message}, pinned},
        QT_TRANSLATE_NOOP("hearth::MessageActions", "The pin was not changed: %1"));
}

QString MessageActions::actionFor(int key, int modifiers, const QJSValue &row) const
{
    const QKeyCombination keys(Qt::KeyboardModifiers(modifiers) & ~Qt::KeyboardModifiers(Qt::KeypadModifier), Qt::Key(key));
    const Subject subject(row);
    for (const Action &action : Table::actions)
        if (action.keys == keys && key != Qt::Key_unknown && action.isOffered(*this, subject))
            return action.name;
    return {};
}

QVariantList MessageActions::shortcuts() const
{
    QVariantList shortcuts;
    for (const Action &action : Table::actions)
        if (*action.keyNames != 0)
            shortcuts.append(QVariantMap {{u"text"_s, tr(action.text)}, {u"keys"_s, tr(action.keyNames)}});
    return shortcuts;
}

} // namespace hearth
