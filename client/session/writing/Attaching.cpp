// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/Attaching.h"

#include "model/text/FileName.h"
#include "models/files/FileCards.h"
#include "models/files/SendableFile.h"
#include "pictures/PictureReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

Attaching::Attaching(const QString &folder, QObject *parent)
    : QAbstractListModel(parent)
    , m_folder(folder)
{
    connect(&m_forms, &PictureForms::changed, this, [this](const QString &key) {
        if (const int row = rowOf(key); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    });
}

const QList<OutgoingFile> &Attaching::files() const
{
    static const QList<OutgoingFile> none;
    const auto found = m_files.constFind(m_room);
    return found == m_files.cend() ? none : *found;
}

int Attaching::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Attaching::data(const QModelIndex &index, int role) const
{
    if (role != CardRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutgoingFile &file = files()[index.row()];
    QVariantMap card = fileCard(file);
    m_forms.describe(file, card);
    return card;
}

void Attaching::attach(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (path.isEmpty())
            Q_EMIT failed(tr("Only files on this computer can be sent."));
        else if (!add(m_room, path, QFileInfo(path).fileName(), false))
            return;
    }
}

QString Attaching::pathForCopy()
{
    // For its owner alone, as all that is kept of a chat.
    if (!QDir().exists(m_folder) && QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return m_folder + u'/' + newKey();
}

void Attaching::attachCopy(qint64 room, const QString &path, const QString &name)
{
    if (!add(RoomId {room}, path, name, true))
        QFile::remove(path);
}

void Attaching::tidy(QSet<QString> needed) const
{
    for (const QList<OutgoingFile> &room : m_files)
        for (const OutgoingFile &file : room)
            needed.insert(file.path);
    const QFileInfoList copies = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &copy : copies)
        if (!needed.contains(copy.absoluteFilePath()))
            QFile::remove(copy.absoluteFilePath());
}

/// False where no more can be added.
bool Attaching::add(RoomId room, const QString &path, const QString &name, bool isCopy)
{
    const QFileInfo info(path);
    if (!room.isValid())
        return false;
    if (m_files.value(room).size() >= Attachment::mostOfMessage) {
        Q_EMIT failed(tr("A message can have up to %1 files: the others are left out.").arg(Attachment::mostOfMessage));
        return false;
    }
    if (const QString problem = whyNotSendable(path, name); !problem.isEmpty()) {
        Q_EMIT failed(problem);
        return true;
    }
    OutgoingFile file;
    file.key = newKey();
    file.room = room;
    file.path = info.absoluteFilePath();
    file.modified = info.lastModified().toUTC();
    file.isCopy = isCopy;
    file.attachment.name = cleanFileName(name);
    file.size = info.size();
    file.attachment.size = file.size;
    file.attachment.type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
    if (QFile picture(file.path); isPictureType(file.attachment.type) && picture.open(QIODevice::ReadOnly)) {
        const QSize size = pictureSize(&picture);
        file.attachment.width = size.width();
        file.attachment.height = size.height();
    }
    const bool isShown = room == m_room;
    if (isShown)
        beginInsertRows({}, count(), count());
    m_files[room].append(file);
    if (isShown) {
        endInsertRows();
        Q_EMIT countChanged();
    }
    Q_EMIT wanted(file);
    return true;
}

int Attaching::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(files(), key, &OutgoingFile::key);
    return found == files().end() ? -1 : int(found - files().begin());
}

void Attaching::remove(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    const OutgoingFile file = m_files[m_room].takeAt(row);
    if (files().isEmpty())
        m_files.remove(m_room);
    endRemoveRows();
    m_forms.forget(file);
    Q_EMIT countChanged();
    Q_EMIT dropped(file);
}

bool Attaching::removeLast()
{
    if (count() == 0)
        return false;
    remove(QString(files().last().key));
    return true;
}

void Attaching::retry(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    OutgoingFile &file = m_files[m_room][row];
    if (const auto fresh = asItIsNow(file))
        Q_EMIT dropped(std::exchange(file, *fresh));
    file.error.clear();
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT wanted(OutgoingFile(file));
}

void Attaching::weigh(const QString &key)
{
    if (const int row = rowOf(key); row >= 0)
        m_forms.weigh(files()[row], pathForCopy());
}

void Attaching::setForm(const QString &key, const QString &form)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    OutgoingFile &file = m_files[m_room][row];
    const OutgoingFile::Form next = form == "smaller"_L1 ? OutgoingFile::Form::Smaller
        : form == "original"_L1                          ? OutgoingFile::Form::Original
                                                         : OutgoingFile::Form::Usual;
    OutgoingFile fresh = m_forms.inForm(file, next);
    if (fresh.form == file.form)
        return;
    OutgoingFile before = std::exchange(file, fresh);
    before.isCopy = false; // one may come back to it
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT dropped(before);
    Q_EMIT wanted(fresh);
}

void Attaching::setRoom(RoomId room)
{
    beginResetModel();
    m_room = room;
    endResetModel();
    Q_EMIT countChanged();
}

void Attaching::letGo()
{
    if (count() == 0)
        return;
    beginResetModel();
    for (const OutgoingFile &file : files())
        m_forms.forget(file);
    m_files.remove(m_room);
    endResetModel();
    Q_EMIT countChanged();
}

void Attaching::takeFile(const OutgoingFile &file)
{
    const auto room = m_files.find(file.room);
    if (room == m_files.end())
        return;
    const auto known = std::ranges::find(*room, file.key, &OutgoingFile::key);
    if (known == room->end())
        return;
    *known = file;
    if (const int row = rowOf(file.key); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

} // namespace hearth
