// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Drafts.h"

#include "core/Clock.h"
#include "session/PrivateFile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr auto saveDelay = 500ms;
constexpr qsizetype longestDraft = 64000;

} // namespace

Drafts::Drafts(const QString &path, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_clock(clock)
{
    const QJsonObject drafts = m_file.load().value("drafts"_L1).toObject();
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
        if (const RoomId room {draft.key().toLongLong()}; room.isValid() && !draft.value().toString().isEmpty())
            m_drafts.insert(room, draft.value().toString());
}

Drafts::~Drafts()
{
    if (m_timer != 0)
        save();
}

void Drafts::setDraft(RoomId room, const QString &text)
{
    if (m_drafts.value(room) == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(room);
    else
        m_drafts.insert(room, text.left(longestDraft));
    m_clock->cancel(m_timer);
    m_timer = m_clock->after(saveDelay, this, [this] { save(); });
}

void Drafts::save()
{
    m_clock->cancel(std::exchange(m_timer, 0));
    QJsonObject drafts;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        drafts.insert(QString::number(draft.key().value), draft.value());
    m_file.save({{u"drafts"_s, drafts}});
}

} // namespace hearth
