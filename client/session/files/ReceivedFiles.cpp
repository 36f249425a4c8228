// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/files/ReceivedFiles.h"

#include "core/Clock.h"
#include "model/text/FileName.h"
#include "models/files/FileKind.h"
#include "models/files/ProgressInWords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

/// How often one is told how far it is.
constexpr auto tellInterval = 100ms;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

ReceivedFiles::ReceivedFiles(RestClient *rest, const QString &openedFolder, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_pictures(rest)
    , m_openedFolder(openedFolder)
    , m_clock(clock)
{
    QDir(m_openedFolder).removeRecursively();
}

ReceivedFiles::~ReceivedFiles()
{
    m_clock->cancel(m_timer);
}

void ReceivedFiles::setSaveFolder(const QString &folder)
{
    if (std::exchange(m_saveFolder, folder) != folder)
        Q_EMIT saveFolderChanged();
}

QVariantMap ReceivedFiles::state(qint64 id, int revision) const
{
    Q_UNUSED(revision)
    QVariantMap state {{u"state"_s, u""_s}, {u"received"_s, 0.0}, {u"progress"_s, u""_s}, {u"error"_s, u""_s}, {u"path"_s, u""_s}};
    const auto found = m_files.find(id);
    if (found == m_files.end())
        return state;
    const File &file = found->second;
    if (file.download) {
        const qint64 size = file.download->wanted().size;
        state[u"state"_s] = u"loading"_s;
        state[u"progress"_s] = progressInWords(file.download->received(), size, file.rate->perSecond());
        state[u"received"_s] = size > 0 ? double(file.download->received()) / double(size) : 0.0;
    } else if (!file.error.isEmpty()) {
        state[u"state"_s] = u"failed"_s;
        state[u"error"_s] = file.error;
    } else if (!file.savedPath.isEmpty()) {
        state[u"state"_s] = u"saved"_s;
        state[u"path"_s] = file.savedPath;
    }
    return state;
}

void ReceivedFiles::want(const QVariantMap &card, Use use, const QString &path)
{
    const qint64 id = card.value(u"id"_s).toLongLong();
    if (id <= 0 || (use == Use::Open && isProgram(card.value(u"name"_s).toString())))
        return;
    File &file = m_files[id];
    if (file.download)
        return;
    file.card = card;
    file.use = use;
    file.path = path;
    file.error.clear();
    if (use == Use::Open && QFileInfo(file.openedPath).isFile())
        Q_EMIT openWanted(file.openedPath);
    else
        fetch(file);
}

void ReceivedFiles::fetch(File &file)
{
    const qint64 id = file.card.value(u"id"_s).toLongLong();
    const QString own = m_openedFolder + u'/' + QString::number(id);
    if (file.use == Use::Open && QDir().mkpath(own))
        QFile::setPermissions(m_openedFolder, ownerOnly);
    Download::Wanted wanted {
        AttachmentId {id}, cleanFileName(file.card.value(u"name"_s).toString()), file.card.value(u"size"_s).toLongLong()};
    QString folder = file.use == Use::Open ? own : m_saveFolder;
    if (!file.path.isEmpty()) {
        const QFileInfo place(file.path);
        folder = place.absolutePath();
        wanted.name = place.fileName();
        wanted.replaces = true;
    }
    file.download = std::make_unique<Download>(m_rest, m_clock, wanted, folder);
    file.rate.emplace(m_clock);
    connect(file.download.get(), &Download::progressed, this, [this, id] {
        File &file = m_files[id];
        file.rate->reached(file.download->received());
        tellSoon();
    });
    connect(file.download.get(), &Download::finished, this, [this, id](const QString &path) { finish(id, path); });
    connect(file.download.get(), &Download::failed, this, [this, id](const Error &error) { fail(id, error); });
    file.download->start();
    tell();
}

void ReceivedFiles::finish(qint64 id, const QString &path)
{
    File &file = m_files[id];
    file.download.release()->deleteLater(); // it is the one that called
    (file.use == Use::Open ? file.openedPath : file.savedPath) = path;
    tell();
    if (file.use == Use::Open)
        Q_EMIT openWanted(path);
}

void ReceivedFiles::fail(qint64 id, const Error &error)
{
    File &file = m_files[id];
    file.download.release()->deleteLater();
    file.error = error.code == ErrorCode::AttachmentNotFound ? tr("It is not there any more.")
        : error.code == ErrorCode::AttachmentDamaged         ? tr("Part of it is missing on the server.")
                                                             : error.message;
    tell();
}

void ReceivedFiles::retry(qint64 id)
{
    if (const auto found = m_files.find(id); found != m_files.end() && !found->second.error.isEmpty())
        want(QVariantMap(found->second.card), found->second.use, QString(found->second.path));
}

void ReceivedFiles::cancel(qint64 id)
{
    const auto found = m_files.find(id);
    if (found == m_files.end())
        return;
    found->second.download.reset();
    found->second.error.clear();
    tell();
}

void ReceivedFiles::showFolder(qint64 id)
{
    const auto found = m_files.find(id);
    if (found != m_files.end() && !found->second.savedPath.isEmpty())
        Q_EMIT folderWanted(QFileInfo(found->second.savedPath).absolutePath());
}

void ReceivedFiles::tell()
{
    ++m_revision;
    Q_EMIT changed();
}

void ReceivedFiles::tellSoon()
{
    if (m_timer == 0)
        m_timer = m_clock->after(tellInterval, this, [this] {
            m_timer = 0;
            tell();
        });
}

} // namespace hearth
