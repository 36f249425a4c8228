// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TypingNotice.h"

#include "core/Clock.h"
#include "language/LanguageNews.h"
#include "text/TextTraits.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr auto typingLasts = 6s;
/// More than anybody would read; keeps a server from filling the memory with typists.
constexpr int mostTypists = 50;

} // namespace

TypingNotice::TypingNotice(UserId self, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_clock(clock)
{
    connect(LanguageNews::instance(), &LanguageNews::changed, this, &TypingNotice::refresh);
}

void TypingNotice::setRoom(RoomId room)
{
    m_room = room;
    refresh();
}

void TypingNotice::setTyping(RoomId room, const User &user, bool typing)
{
    if (!typing || user.id == m_self) {
        stopped(room, user.id);
        return;
    }
    QList<Typist> &typists = m_typists[room];
    auto typist = std::find_if(typists.begin(), typists.end(), [&](const Typist &other) { return other.id == user.id; });
    if (typist == typists.end()) {
        if (typists.size() >= mostTypists)
            return;
        typist = typists.insert(typists.end(), Typist {user.id, user.displayName});
    }
    m_clock->cancel(typist->timer);
    const UserId id = user.id;
    typist->timer = m_clock->after(typingLasts, this, [this, room, id] { stopped(room, id); });
    refresh();
}

void TypingNotice::stopped(RoomId room, UserId user)
{
    const auto typists = m_typists.find(room);
    if (typists == m_typists.end())
        return;
    typists->removeIf([&](const Typist &typist) {
        if (typist.id == user)
            m_clock->cancel(typist.timer);
        return typist.id == user;
    });
    if (typists->isEmpty())
        m_typists.erase(typists);
    refresh();
}

void TypingNotice::rename(const Author &now)
{
    for (QList<Typist> &typists : m_typists)
        for (Typist &typist : typists)
            if (typist.id == now.id)
                typist.name = now.displayName;
    refresh();
}

void TypingNotice::clear()
{
    for (const QList<Typist> &typists : std::as_const(m_typists))
        for (const Typist &typist : typists)
            m_clock->cancel(typist.timer);
    m_typists.clear();
    refresh();
}

void TypingNotice::refresh()
{
    const QList<Typist> typists = m_typists.value(m_room);
    QString text;
    if (typists.size() == 1)
        text = tr("%1 is typing").arg(isolatedName(typists[0].name));
    else if (typists.size() == 2)
        text = tr("%1 and %2 are typing").arg(isolatedName(typists[0].name), isolatedName(typists[1].name));
    else if (typists.size() > 2)
        text = tr("Several people are typing");
    if (std::exchange(m_text, text) != text)
        Q_EMIT textChanged();
}

} // namespace hearth
