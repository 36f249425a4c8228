// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Migrations.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteStore.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace hearth {

/// Tests of the store's functions, each against a fresh file and against files that came through every
/// migration: derive from it.
class OverStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("startVersion");
        QTest::newRow("fresh") << 0;
        for (const Migration &migration : Migrations::all())
            QTest::addRow("from version %d", migration.version) << migration.version;
    }

    void init()
    {
        QFETCH_GLOBAL(int, startVersion);
        m_folder = std::make_unique<QTemporaryDir>();
        if (startVersion > 0) {
            openConnection();
            QVERIFY(Migrations::apply(*m_connection, Migrations::all().mid(0, startVersion)));
        }
        openConnection();
        QVERIFY(Migrations::apply(*m_connection));
        m_store = std::make_unique<SqliteStore>(*m_connection);
        m_ada = addUser(QStringLiteral("ada"));
        m_room = addRoom(QStringLiteral("lounge"));
    }

    void cleanup()
    {
        m_store.reset();
        m_connection.reset();
        m_folder.reset();
    }

protected:
    inline static const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'767'268'800'123, Qt::UTC);
    inline static const QDateTime later = noon.addSecs(60);

    UserStore &users() { return m_store->users(); }
    TokenStore &tokens() { return m_store->tokens(); }
    RoomStore &rooms() { return m_store->rooms(); }
    MessageStore &messages() { return m_store->messages(); }

    Seq lastRead(RoomId room, UserId user)
    {
        const QList<StoredMembership> all = rooms().memberships().value();
        for (const StoredMembership &membership : all)
            if (membership.room == room && membership.user == user)
                return membership.lastReadSeq;
        return -1;
    }
    /// As after a restart.
    void reopen()
    {
        m_store.reset();
        openConnection();
        m_store = std::make_unique<SqliteStore>(*m_connection);
    }
    void openConnection()
    {
        m_connection.reset();
        m_connection = std::make_unique<SqliteConnection>();
        QVERIFY(m_connection->open(m_folder->filePath(QStringLiteral("hearth.db")), DatabaseAccess::ReadWrite));
        QVERIFY(m_connection->applySettings());
        QVERIFY(m_connection->execute(QStringLiteral("PRAGMA synchronous = OFF"))); // what is on the disk when is not asked here
        m_connection->logReasons();
    }
    static StoredUser newUser(const QString &name)
    {
        StoredUser stored;
        stored.user.username = name;
        stored.user.displayName = name;
        stored.createdAt = noon;
        return stored;
    }
    User addUser(const QString &name) { return users().create(newUser(name)).value(); }
    Room newRoom(const QString &name, RoomKind kind)
    {
        Room room;
        room.name = name;
        room.kind = kind;
        room.createdBy = m_ada.id;
        room.createdAt = noon;
        return room;
    }
    Room addRoom(const QString &name) { return rooms().create(newRoom(name, RoomKind::Public)).value(); }
    NewMessage message(const QString &text, std::optional<Author> author = {}, std::optional<RoomId> room = {})
    {
        return {room.value_or(m_room.id), author.value_or(m_ada.author()), text, {}, {}, noon};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConnection> m_connection;
    std::unique_ptr<SqliteStore> m_store;
    User m_ada;
    Room m_room;
};

} // namespace hearth
