// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choosing/CompletionList.h"
#include "text/CompletionContext.h"

#include <QPointer>
#include <QVariantMap>

namespace hearth {

class ChatSession;

/// Completes what is being written: @ people and @room, # rooms, : emoji. Shown where one types, and chosen from by the keys
/// or a click; nothing is ever completed unasked.
class Completing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hearth::ChatSession *chat MEMBER m_chat WRITE setChat NOTIFY chatChanged)
    Q_PROPERTY(hearth::CompletionList *list READ list CONSTANT)
    /// There is something to choose from.
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
public:
    explicit Completing(QObject *parent = nullptr);

    void setChat(ChatSession *chat);
    CompletionList *list() { return &m_list; }
    bool isOpen() const { return m_place.has_value() && m_list.count() > 0; }

    /// Somebody typed: the text is this now, and they write on at `cursor`.
    Q_INVOKABLE void look(const QString &text, int cursor);
    /// They go elsewhere, or what is typed is not theirs.
    Q_INVOKABLE void close();
    /// They do not want to: nothing more is offered for what is begun there.
    Q_INVOKABLE void dismiss();
    /// What becomes of the text by choosing a row: {start, end, replacement}, `end` being where they write; empty for no such row.
    Q_INVOKABLE QVariantMap chosen(int row) const;
    /// All of it is there already: choosing it would do nothing.
    Q_INVOKABLE bool isWritten(int row) const;
    /// Whom the text will name where one is, as the server finds them: a NamedInMessage; invalid for nobody. To be asked with what
    /// Naming knows, so that a binding asks again.
    Q_INVOKABLE QVariant named(const QString &text, int known) const;

Q_SIGNALS:
    void chatChanged();
    void openChanged();

private:
    void show(const std::optional<CompletionContext> &place);
    void fill();
    bool mayNameEveryone() const;
    QList<CompletionList::Entry> people() const;
    QList<CompletionList::Entry> rooms() const;
    QList<CompletionList::Entry> emoji() const;

    QPointer<ChatSession> m_chat;
    CompletionList m_list;
    std::optional<CompletionContext> m_place;
    qsizetype m_dismissed = -1; ///< where the mark is that nothing is wanted for
    bool m_wasOpen = false;
};

} // namespace hearth
