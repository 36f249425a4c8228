// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiskHistory.h"
#include "HistoryDatabase.h"
#include "Samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace hearth {

/// Tests of what an account has on this machine, in a folder of its own for each.
class OverHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = m_place.filePath(
            QString::fromLatin1(QTest::currentTestFunction()) + QString::fromLatin1(QTest::currentDataTag()));
        m_history.reset();
        m_notices.clear();
        m_emptied = 0;
    }
    void cleanup() { m_history.reset(); }

protected:
    /// Begun anew, as by the next start of the program.
    DiskHistory &begin(const HistoryLimits &limits = {})
    {
        m_history.reset();
        m_history = std::make_unique<DiskHistory>(m_folder, limits);
        connect(m_history.get(), &DiskHistory::noticed, this, [this](const QString &notice) { m_notices.append(notice); });
        connect(m_history.get(), &DiskHistory::emptied, this, [this] { ++m_emptied; });
        return *m_history;
    }
    DiskHistory &history() { return m_history ? *m_history : begin(); }
    KeptState state(RoomId last = RoomId {7}, const QString &serverId = {}, Seq place = 0)
    {
        std::optional<KeptState> state;
        history().read(serverId, last, place, this, [&](const KeptState &read) { state = read; });
        return QTest::qWaitFor([&] { return state.has_value(); }) ? *state : KeptState();
    }
    KeptPage page(RoomId room, std::optional<Seq> before = {})
    {
        std::optional<KeptPage> page;
        history().readPage(room, before, this, [&](const KeptPage &read) { page = read; });
        return QTest::qWaitFor([&] { return page.has_value(); }) ? *page : KeptPage();
    }
    static QList<Seq> seqs(const QList<Message> &messages)
    {
        QList<Seq> seqs;
        for (const Message &message : messages)
            seqs.append(message.seq);
        return seqs;
    }
    static QList<Seq> range(Seq first, Seq last)
    {
        QList<Seq> seqs;
        for (Seq seq = first; seq <= last; ++seq)
            seqs.append(seq);
        return seqs;
    }
    static QList<Message> inRoom(qint64 room, QList<Message> messages)
    {
        for (Message &message : messages)
            message.roomId = RoomId {room};
        return messages;
    }
    /// Whether any file of the folder has these bytes in it.
    bool isOnDisk(const QByteArray &bytes) const
    {
        for (const QFileInfo &info : QDir(m_folder).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }
    QString path() const { return m_folder + QStringLiteral("/history.db"); }
    void write(const QByteArray &bytes, qint64 at = 0) const
    {
        QDir().mkpath(m_folder);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_place;
    QString m_folder;
    QStringList m_notices;
    int m_emptied = 0;
    std::unique_ptr<DiskHistory> m_history;
};

} // namespace hearth
