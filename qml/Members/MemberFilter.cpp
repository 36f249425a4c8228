// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemberFilter.h"

namespace hearth {

MemberFilter::MemberFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void MemberFilter::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        invalidateFilter();
        Q_EMIT textChanged();
    }
}

void MemberFilter::setWithGone(bool with)
{
    if (m_withGone != with) {
        m_withGone = with;
        invalidateFilter();
        Q_EMIT withGoneChanged();
    }
}

void MemberFilter::setWithout(const QVariantList &without)
{
    if (m_without == without) {
        return;
    }
    m_without = without;
    m_leftOut.clear();
    for (const QVariant &id : without) {
        m_leftOut.insert(id.toLongLong());
    }
    invalidateFilter();
    Q_EMIT withoutChanged();
}

bool MemberFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QHash<int, QByteArray> roles = sourceModel()->roleNames();
    const QModelIndex person = sourceModel()->index(row, 0, parent);
    const auto value = [&](const char *role) { return person.data(roles.key(role, -1)); };
    if ((!m_withGone && value("isGone").toBool()) || m_leftOut.contains(value("userId").toLongLong())) {
        return false;
    }
    const auto has = [&](const char *role) { return value(role).toString().contains(m_text, Qt::CaseInsensitive); };
    return m_text.isEmpty() || has("displayName") || has("username");
}

} // namespace hearth
