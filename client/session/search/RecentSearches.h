// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class KeptSession;

/// What was searched for before, of this account on this machine, the latest first.
class RecentSearches : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Searching has it")
    Q_PROPERTY(QStringList queries READ queries NOTIFY changed)
public:
    static constexpr qsizetype most = 10;

    /// Keeps them there, which must outlive it.
    explicit RecentSearches(KeptSession *kept, QObject *parent = nullptr);

    QStringList queries() const;
    /// One that led somewhere.
    void add(const QString &query);
    Q_INVOKABLE void forget(const QString &query);
    Q_INVOKABLE void forgetAll();

Q_SIGNALS:
    void changed();

private:
    void set(const QStringList &queries);

    KeptSession *const m_kept;
};

} // namespace hearth
