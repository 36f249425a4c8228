// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/MessageRange.h"

#include "models/files/FilesInWords.h"

#include <tuple>
#include <utility>

namespace hearth {

void MessageRange::setTimeline(TimelineModel *timeline)
{
    if (m_timeline == timeline) {
        return;
    }
    m_timeline = timeline;
    clear();
    Q_EMIT timelineChanged();
}

void MessageRange::choose(qint64 from, qint64 to)
{
    const bool isOne = from > 0 && to > 0;
    const std::pair chosen(isOne ? from : 0, isOne ? to : 0);
    if (std::pair(m_from, m_to) != chosen) {
        std::tie(m_from, m_to) = chosen;
        Q_EMIT changed();
    }
}

QString MessageRange::text() const
{
    QStringList lines;
    if (!m_timeline || !isActive()) {
        return {};
    }
    const TimelineRows &rows = m_timeline->rows();
    for (int row = rows.positionOf(first()); row < rows.confirmed() && rows.at(row).message.seq <= last(); ++row) {
        const auto value = [this, row](
                               TimelineModel::Role role) { return m_timeline->data(m_timeline->index(row), role).toString(); };
        const Message &message = rows.at(row).message;
        const QString text = withFiles(value(TimelineModel::TextRole), message);
        if (text.isEmpty()) {
            continue; // it was deleted
        }
        const QString clock = value(TimelineModel::ClockRole);
        const bool isNotice = message.kind == MessageKind::Notice; // which says itself who did it
        lines.append(
            isNotice ? tr("%1: %2").arg(clock, text) : tr("%1, %2: %3").arg(value(TimelineModel::AuthorRole), clock, text));
    }
    return lines.join(u'\n');
}

} // namespace hearth
