// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeClock.h"
#include "Samples.h"
#include "models/timeline/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QObject>

#include <memory>

namespace hearth {

/// A test of a timeline as Ada reads it: a new one for each function, watched by QAbstractItemModelTester.
class OverTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_model = std::make_unique<TimelineModel>(samples::ada, m_clock.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

protected:
    QVariant get(int row, TimelineModel::Role role) const { return m_model->data(m_model->index(row), role); }
    QList<Seq> seqs() const
    {
        QList<Seq> seqs;
        for (int row = 0; row < m_model->count(); ++row)
            seqs.append(get(row, TimelineModel::SeqRole).toLongLong());
        return seqs;
    }
    /// Ada writes a message, which the server has not confirmed yet.
    void write(const QString &clientId)
    {
        m_model->setPending({clientId, QStringLiteral("mine"), samples::morning, std::nullopt, false, {}});
    }
    /// The same one, confirmed.
    static Message mine(Seq seq, const QString &clientId)
    {
        Message message = samples::message(seq, samples::ada);
        message.clientId = clientId;
        return message;
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace hearth
