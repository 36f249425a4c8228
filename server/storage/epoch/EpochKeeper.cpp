// SPDX-License-Identifier: GPL-3.0-or-later
#include "epoch/EpochKeeper.h"

#include "Database.h"
#include "StorageLog.h"
#include "Store.h"
#include "epoch/EpochMark.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace hearth {

void EpochKeeper::begin(DatabaseConnection &connection, const QString &missing, Moment now)
{
    m_last = now;
    StoredEpoch stored;
    if (connection.begin()) {
        stored = connection.store().epoch().value_or(StoredEpoch {});
        connection.rollback();
    }
    const auto mark = EpochMark::read(m_directory);
    const bool latest = missing.isEmpty() && mark && !stored.name.isEmpty() && mark->epoch == stored.name
        && mark->stride <= stored.stride;
    m_epoch = latest ? stored.name : QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_stride = stored.stride;
    if (!missing.isEmpty())
        qCCritical(storageLog).noquote() << missing
                                         << "since the server ended without closing it: what was stored last, and said "
                                            "to be stored, is lost. Clients begin anew with what is left; put back a copy from a "
                                            "backup where that has more.";
    else if (!latest && (mark || !stored.name.isEmpty()))
        qCWarning(storageLog) << "The database may not be the latest that there was (was it put back from a backup, or the"
                              << "folder copied?): clients begin anew with what it has.";
    if (store(connection, m_stride + 1)) // else the mark stays as it is: what was not the latest is not the next time, either
        this->mark();
}

void EpochKeeper::stride(DatabaseConnection &connection, Moment now)
{
    m_last = now; // also where it fails: it is not tried after each commit
    if (store(connection, m_stride + 1))
        mark();
}

void EpochKeeper::end(DatabaseConnection &connection)
{
    if (m_unmarked)
        stride(connection, m_last);
}

void EpochKeeper::endLost()
{
    if (!EpochMark::read(m_directory)) // the folder went, too
        return;
    ++m_stride; // which no database has
    mark();
}

Result<void> EpochKeeper::store(DatabaseConnection &connection, qint64 stride)
{
    auto stored = connection.begin();
    if (!stored)
        return stored;
    stored = connection.store().setEpoch({m_epoch, stride});
    if (stored)
        stored = connection.commit();
    if (!stored)
        connection.rollback();
    else
        m_stride = stride;
    return stored;
}

void EpochKeeper::mark()
{
    m_unmarked = false;
    const QString wrong = EpochMark {m_epoch, m_stride}.write(m_directory);
    if (!wrong.isEmpty() && !std::exchange(m_warned, true))
        qCWarning(storageLog).noquote() << EpochMark::fileName(m_directory) << "cannot be written:" << wrong;
}

} // namespace hearth
