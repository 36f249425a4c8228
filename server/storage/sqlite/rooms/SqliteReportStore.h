// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/ReportStore.h"

namespace hearth {

class SqliteConnection;

/// ReportStore in SQL.
class SqliteReportStore : public ReportStore
{
public:
    explicit SqliteReportStore(SqliteConnection &connection);

    Result<AddedReport> add(const NewReport &report, int mostOfUser, int most) override;
    Result<bool> settle(MessageId message) override;
    Result<QList<OpenReport>> open() override;
    Result<QList<Complaint>> of(MessageId message, qsizetype most, qint64 &count) override;

private:
    Result<qint64> count(const class SqliteText &text, qint64 of);
    Result<QList<MessageId>> pushOut(int most);

    SqliteConnection &m_connection;
};

} // namespace hearth
