// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Migrations.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteStore.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>

namespace hearth {

using namespace Qt::StringLiterals;

inline const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'767'268'800'123, Qt::UTC);
inline constexpr int most = SqliteMessageTail::most;

/// A connection with its store.
struct Viewer
{
    Viewer(const QString &file, DatabaseAccess access)
        : opened(connection.open(file, access) && connection.applySettings()
              && (access == DatabaseAccess::ReadOnly || Migrations::apply(connection)))
        , store(connection)
    {
        if (access == DatabaseAccess::ReadWrite)
            opened = opened && connection.execute(u"PRAGMA synchronous = OFF"_s); // nothing asks what the disk has when
    }
    bool run(const QString &sql) { return connection.execute(sql).has_value(); }

    SqliteConnection connection;
    bool opened;
    SqliteStore store;
};

inline QList<Seq> seqsOf(const StoredPage &page)
{
    QList<Seq> seqs;
    for (const Message &message : page.messages)
        seqs << message.seq;
    return seqs;
}

/// A test of pages of messages of which some are settled and some are not: derive from it.
class OverPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_lastSeqs.clear();
        m_writer = viewer(DatabaseAccess::ReadWrite);
        QVERIFY(m_writer->opened);
        StoredUser ada;
        ada.user.username = ada.user.displayName = u"ada"_s;
        ada.createdAt = noon;
        m_ada = m_writer->store.users().create(ada).value().author();
    }

    void cleanup()
    {
        m_writer.reset();
        m_folder.reset();
    }

protected:
    QString file() const { return m_folder->filePath(u"hearth.db"_s); }

    std::unique_ptr<Viewer> viewer(DatabaseAccess access, const QString &path = {})
    {
        return std::make_unique<Viewer>(path.isEmpty() ? file() : path, access);
    }

    RoomId addRoom(const QString &name)
    {
        return m_writer->store.rooms().create({{}, name, {}, RoomKind::Public, m_ada.id, noon, 0, 0, {}}).value().id;
    }

    /// In one transaction. Each message's text is its seq.
    bool append(RoomId room, int count)
    {
        bool ok = m_writer->run(u"BEGIN"_s);
        for (int i = 0; ok && i < count; ++i) {
            const Seq seq = ++m_lastSeqs[room];
            const auto appended = m_writer->store.messages().append({room, m_ada, QString::number(seq), {}, {}, noon});
            ok = appended && appended->message.seq == seq;
        }
        return m_writer->run(u"COMMIT"_s) && ok;
    }

    /// Whether every page of the room is as it should be, whatever is asked for.
    void verifyPages(Viewer &viewer, RoomId room)
    {
        const Seq last = m_lastSeqs.value(room, 0);
        for (const int limit : {1, 2, 3, 7, 50}) {
            verifyPage(viewer, room, {{}, {}, limit});
            for (Seq from = -1; from <= last + 2; ++from) {
                verifyPage(viewer, room, {from, {}, limit});
                verifyPage(viewer, room, {{}, from, limit});
            }
            verifyPage(viewer, room, {{}, std::numeric_limits<Seq>::max(), limit});
            verifyPage(viewer, room, {{}, std::numeric_limits<Seq>::min(), limit});
        }
    }

    void verifyPage(Viewer &viewer, RoomId room, const PageQuery &query)
    {
        const Seq last = m_lastSeqs.value(room, 0);
        Seq from = query.after ? std::clamp<Seq>(*query.after, 0, last) : 0; // exclusively
        Seq to = query.before ? std::clamp<Seq>(*query.before - 1, 0, last) : last;
        const bool hasMore = to - from > query.limit;
        if (hasMore)
            query.after ? to = from + query.limit : from = to - query.limit;
        const auto page = viewer.store.messages().page(room, query);
        QVERIFY(page);
        QList<Seq> expected;
        for (Seq seq = from + 1; seq <= to; ++seq)
            expected << seq;
        QCOMPARE(seqsOf(*page), expected);
        QCOMPARE(page->hasMore, hasMore);
        for (const Message &message : page->messages) {
            QCOMPARE(message.roomId, room);
            QCOMPARE(message.text, QString::number(message.seq));
            QCOMPARE(message.author.username, u"ada"_s);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Viewer> m_writer;
    Author m_ada;
    QHash<RoomId, Seq> m_lastSeqs;
};

} // namespace hearth
