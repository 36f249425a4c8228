// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/ActivityLog.h"

namespace hearth {

ActivityLog::ActivityLog(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void ActivityLog::add(rest::Activity what, const QString &name, const QString &address, const QString &detail)
{
    m_lines.push_back({++m_last, m_clock.now(), rest::activityName(what), name, address, detail});
    if (m_lines.size() > most)
        m_lines.pop_front();
}

void ActivityLog::addOnceInAWhile(rest::Activity what, const QString &address)
{
    const auto now = m_clock.elapsed();
    const Key key {int(what), address};
    if (const auto said = m_said.constFind(key); said != m_said.cend() && now - *said < quiet)
        return;
    if (m_said.size() >= mostAddresses)
        m_said.removeIf([now](std::pair<const Key &, std::chrono::milliseconds &> said) { return now - said.second >= quiet; });
    if (m_said.size() >= mostAddresses)
        return; // an attack from everywhere: a thousand lines said so
    m_said.insert(key, now);
    add(what, {}, address);
}

rest::ActivityPage ActivityLog::page(qint64 before, int limit) const
{
    rest::ActivityPage page;
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if (before > 0 && line->id >= before)
            continue;
        if (page.lines.size() == limit) {
            page.next = page.lines.last().id;
            break;
        }
        page.lines.append(*line);
    }
    return page;
}

} // namespace hearth
