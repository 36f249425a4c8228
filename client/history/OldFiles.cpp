// SPDX-License-Identifier: GPL-3.0-or-later
#include "OldFiles.h"

#include "HistoryDatabase.h"
#include "KeptWriting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

QJsonObject load(const QString &path)
{
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

void moveOldFiles(const QString &folder, HistoryDatabase &database, KeptWriting &writing)
{
    const QString outbox = folder + "/outbox.json"_L1;
    const QString drafts = folder + "/drafts.json"_L1;
    if ((!QFile::exists(outbox) && !QFile::exists(drafts)) || !database.begin(true))
        return;
    const QJsonArray unsent = load(outbox).value("messages"_L1).toArray();
    for (const QJsonValue &message : unsent)
        if (const QString clientId = message["client_id"_L1].toString(); !clientId.isEmpty())
            writing.keepUnsent(clientId, message.toObject());
    const QJsonObject begun = load(drafts).value("drafts"_L1).toObject();
    for (auto draft = begun.begin(); draft != begun.end(); ++draft)
        if (const RoomId room {draft.key().toLongLong()}; room.isValid() && !draft.value().toString().isEmpty())
            writing.keepDraft(room, {draft.value().toString(), {}});
    if (database.trouble() != HistoryDatabase::Trouble::None || !database.commit())
        return database.rollback();
    QFile::remove(outbox);
    QFile::remove(drafts);
}

} // namespace hearth
