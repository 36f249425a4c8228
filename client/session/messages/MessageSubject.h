// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QJSValue>
#include <QStringList>
#include <QVariantList>

namespace hearth {

/// What the actions go by, of a row.
struct MessageSubject
{
    explicit MessageSubject(const QJSValue &row);
    /// Its words, and its files by their names.
    QString said() const;
    QStringList fileNames() const;
    /// What its role of this name says, where that is yes or no and only one action goes by it.
    bool is(QLatin1StringView role) const { return m_row.property(QString(role)).toBool(); }

    MessageId message; ///< none where the server does not have it yet
    qint64 seq; ///< 0: the server does not have it yet
    QString clientId;
    QString author;
    qint64 authorId;
    bool isGuest; ///< who wrote it
    QString text; ///< empty once it is deleted
    QString address; ///< likewise, and where there is none
    qint64 namedRoom; ///< likewise, 0 where there is none
    bool isOwn;
    bool isNotice; ///< nobody said it
    bool deleted;
    MessageId original; ///< that it replies to; none where it is no reply
    qint64 originalSeq;
    QVariantList files; ///< each as fileCard() has it
    bool failed;
    bool isOffline; ///< the row knows that there is no connection

private:
    QJSValue m_row;
};

} // namespace hearth
