// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/FoundList.h"
#include "session/search/IndexProgress.h"
#include "session/search/MessageSearch.h"
#include "session/search/RecentSearches.h"
#include "session/search/SearchCompleting.h"
#include "session/search/SearchTyping.h"

namespace hearth {

/// Looking for what was said: in a room or everywhere. What is found stays until something else is looked for, and follows what is
/// deleted and changed.
class Searching : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(hearth::SearchTyping *typing READ typing CONSTANT)
    Q_PROPERTY(hearth::SearchCompleting *completing READ completing CONSTANT)
    Q_PROPERTY(hearth::RecentSearches *recent READ recent CONSTANT)
    Q_PROPERTY(hearth::FoundList *found READ found CONSTANT)
    Q_PROPERTY(hearth::IndexProgress *indexProgress READ indexProgress CONSTANT)
    /// The room that is searched; 0: all of them. It stays what it is where one goes elsewhere.
    Q_PROPERTY(qint64 roomId READ roomId WRITE setRoomId NOTIFY changed)
    Q_PROPERTY(QString roomName READ roomName NOTIFY changed)
    /// What fits best comes first, instead of the newest.
    Q_PROPERTY(bool byRelevance READ isByRelevance WRITE setByRelevance NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// Why nothing, or nothing more, was found: a sentence.
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /// More is on its way; more can be asked for.
    Q_PROPERTY(bool loadingMore READ isLoadingMore NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    /// False: there may be more between what was found, which took too long to look for.
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    /// It is what was found on this machine.
    Q_PROPERTY(bool ofThisMachine READ isOfThisMachine NOTIFY changed)
    /// The row of `found` that one was led to; -1: none.
    Q_PROPERTY(int current READ current NOTIFY currentChanged)
public:
    enum State {
        Idle, ///< nothing is looked for
        Looking,
        Found, ///< or not: the answer is there
        Failed,
    };
    Q_ENUM(State)

    /// All of them must outlive it.
    Searching(const Author &self, RestClient *rest, DiskHistory *history, Rooms *rooms, Everybody *everybody, KeptSession *kept,
        Clock *clock, QObject *parent = nullptr);

    SearchTyping *typing() { return &m_typing; }
    SearchCompleting *completing() { return &m_completing; }
    RecentSearches *recent() { return &m_recent; }
    FoundList *found() { return &m_found; }
    IndexProgress *indexProgress() { return &m_indexProgress; }
    qint64 roomId() const { return m_room.value; }
    void setRoomId(qint64 room);
    QString roomName() const;
    bool isByRelevance() const { return m_byRelevance; }
    void setByRelevance(bool byRelevance);
    State state() const { return m_state; }
    QString error() const { return m_error; }
    bool isLoadingMore() const { return m_state == Found && m_search.isAsking(); }
    bool hasMore() const { return !m_cursor.isEmpty(); }
    bool isComplete() const { return m_isComplete; }
    bool isOfThisMachine() const { return m_isOfThisMachine; }
    int current() const { return m_current; }

    /// Looks for what is typed, now. Without it, it is looked for once nobody types for a moment.
    Q_INVOKABLE void look();
    /// One page more, if there is one.
    Q_INVOKABLE void more();
    /// Looks for it again, or for more of it, where that failed.
    Q_INVOKABLE void again();
    /// Leads to a message that was found: wanted() or roomMissed().
    Q_INVOKABLE void open(int row);
    /// To the next one, or with -1 to the one before; at the end to the first, and so on.
    Q_INVOKABLE void step(int by);
    /// Nothing is looked for, and nothing was found.
    Q_INVOKABLE void clear();
    /// The part of a text that shows why it was found: {text, marks}, each mark {start, length} in it.
    Q_INVOKABLE QVariantMap excerpt(const QString &text) const;

    /// A message is not what it was.
    void take(const Message &message);
    void rename(const Author &now) { m_found.rename(now); }

Q_SIGNALS:
    void changed();
    void currentChanged();
    /// One wants to be led to this message, in a room that one is in.
    void wanted(qint64 roomId, qint64 messageId, qint64 seq);
    /// Likewise, in a room that one is not in.
    void roomMissed(const QString &roomName);

private:
    const Room *roomOf(RoomId room) const;
    void lookSoon();
    void begin(State state);
    void show(const MessageSearch::Page &page);
    void add(const MessageSearch::Page &page);
    void takeMeanwhile();
    void fail(const QString &error);
    void setCurrent(int row);
    void removeRoom(RoomId room);
    void startOver();

    Rooms *const m_rooms;
    Clock *const m_clock;
    SearchTyping m_typing;
    SearchCompleting m_completing;
    RecentSearches m_recent;
    FoundList m_found;
    MessageSearch m_search;
    IndexProgress m_indexProgress;
    RoomId m_room;
    bool m_byRelevance = false;
    State m_state = Idle;
    QString m_error;
    MessageSearch::Question m_question; ///< of what is found
    QString m_cursor;
    bool m_isComplete = true;
    bool m_isOfThisMachine = false;
    int m_current = -1;
    int m_step = 0; ///< to be taken once there is more
    int m_emptyPages = 0; ///< in a row
    quint64 m_soon = 0;
    QHash<MessageId, Message> m_meanwhile; ///< that changed while an answer was on its way
};

} // namespace hearth
