// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/files/Pictures.h"

#include "core/WorkerThreads.h"
#include "files/FileBytes.h"
#include "net/Backoff.h"
#include "pictures/BlurHash.h"
#include "pictures/Thumbnail.h"
#include "protocol/Rest.h"

#include <QFile>
#include <QGuiApplication>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int atOnce = 4;
constexpr int threads = 2;
constexpr std::size_t mostWaiting = 256;

qint64 bytesOf(const ReadPicture &picture)
{
    qint64 bytes = 0;
    for (const ReadPicture::Frame &frame : picture.frames)
        bytes += frame.image.sizeInBytes();
    return bytes;
}

} // namespace

Pictures::Pictures(RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_online(rest->isOpen())
{
    connect(rest, &RestClient::openChanged, this, [this] {
        m_online = m_rest->isOpen();
        startNext();
    });
}

Pictures::~Pictures() = default;

PictureBounds Pictures::boundsFor(Use use)
{
    // 100 MB, whatever its shape: a long picture of a screen is read at its full width.
    constexpr qint64 largest = 25'000'000;
    constexpr int mostFrames = 500;
    const QSize small = (QSizeF(smallBox) * (qGuiApp ? qGuiApp->devicePixelRatio() : 1)).toSize();
    switch (use) {
    case Large: return {.mostDrawn = largest};
    case Moving: return {small, 16'000'000, std::chrono::seconds(10), mostFrames};
    case Small: break;
    }
    return {small};
}

void Pictures::want(const Key &key, const QVariantMap &card)
{
    Entry &entry = m_entries[key];
    ++entry.users;
    entry.usedAt = ++m_uses;
    if (entry.known.is != Known::Is::None)
        return;
    entry.size = card.value(u"size"_s).toLongLong();
    entry.type = card.value(u"type"_s).toString();
    entry.hasThumbnail = card.value(u"hasThumbnail"_s).toBool();
    entry.known.is = Known::Is::Waiting;
    m_waiting.push_back(key);
    // Once all that is shown with it has said so: the last comes first.
    QMetaObject::invokeMethod(this, &Pictures::startNext, Qt::QueuedConnection);
}

void Pictures::letGo(const Key &key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || --found->users > 0)
        return;
    if (found->known.is != Known::Is::There || key.use == Large) {
        const bool wasLoading = found->known.is == Known::Is::Loading;
        const QPointer<QNetworkReply> reply = found->reply;
        std::erase(m_waiting, key);
        m_entries.erase(found);
        if (wasLoading && reply) {
            --m_loading;
            reply->disconnect(); // it is nobody's any more
            reply->abort();
            reply->deleteLater();
            startNext();
        } else if (wasLoading) {
            --m_loading;
            startNext();
        }
    }
    tidy();
}

void Pictures::retry(const Key &key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || found->known.is != Known::Is::Failed)
        return;
    found->known = {Known::Is::Waiting, {}, {}};
    m_waiting.push_back(key);
    Q_EMIT changed(key);
    startNext();
}

const Pictures::Known &Pictures::known(const Key &key) const
{
    static const Known nothing;
    const auto found = m_entries.constFind(key);
    return found == m_entries.cend() ? nothing : found->known;
}

QImage Pictures::blur(const QString &hash)
{
    constexpr QSize size {24, 18}; // it is drawn larger, and is blurred anyway
    constexpr qsizetype most = 512;
    if (hash.isEmpty())
        return {};
    if (m_blurs.size() >= most)
        m_blurs.clear();
    QImage &image = m_blurs[hash];
    if (image.isNull())
        image = blurImage(hash, size);
    return image;
}

void Pictures::startNext()
{
    while (m_loading < atOnce) {
        // Files of this machine need no connection.
        const auto next = std::find_if(
            m_waiting.rbegin(), m_waiting.rend(), [this](const Key &key) { return m_online || !key.id.isValid(); });
        if (next == m_waiting.rend())
            return;
        const Key key = std::move(*next);
        m_waiting.erase(std::prev(next.base()));
        Entry &entry = m_entries[key];
        entry.known.is = Known::Is::Loading;
        ++m_loading;
        fetch(key, entry);
        Q_EMIT changed(key);
    }
}

void Pictures::fetch(const Key &key, Entry &entry)
{
    if (!key.id.isValid())
        return read(key, {});
    entry.usesThumbnail = key.use == Small && entry.hasThumbnail;
    const QString path = rest::pathFor(entry.usesThumbnail ? rest::thumbnailPath : rest::attachmentPath, key.id.value);
    const qint64 most = entry.usesThumbnail ? Thumbnail::mostBytes : std::min(entry.size, mostShown);
    entry.reply = fetchBytes(m_rest, path, {}, most, this, [this, key](const Result<QByteArray> &bytes) { takeBytes(key, bytes); });
}

void Pictures::takeBytes(const Key &key, const Result<QByteArray> &bytes)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || found->known.is != Known::Is::Loading)
        return;
    if (bytes)
        return read(key, *bytes);
    if (mayPass(bytes.error().code)) { // with the next connection
        --m_loading;
        found->known.is = Known::Is::Waiting;
        m_waiting.push_back(key);
        m_online = m_online && bytes.error().code != ErrorCode::Unreachable;
        Q_EMIT changed(key);
        return;
    }
    if (found->usesThumbnail && found->size <= mostByItself) {
        found->hasThumbnail = false;
        return fetch(key, *found);
    }
    fail(key,
        bytes.error().code == ErrorCode::AttachmentNotFound      ? tr("It is not there any more.")
            : bytes.error().code == ErrorCode::AttachmentDamaged ? tr("Part of it is missing on the server.")
                                                                 : bytes.error().message);
}

void Pictures::read(const Key &key, const QByteArray &bytes)
{
    if (!m_threads)
        m_threads = std::make_unique<WorkerThreads>(threads, mostWaiting);
    PictureBounds bounds = boundsFor(key.use);
    if (key.id.isValid() && m_entries[key].usesThumbnail)
        bounds.mostPixels = qint64(Thumbnail::mostPixels) * Thumbnail::mostPixels;
    const bool taken = m_threads->submit([this, key, bytes, bounds]() -> WorkerThreads::Finish {
        ReadPicture picture;
        if (key.id.isValid())
            picture = readPicture(bytes, bounds);
        else if (QFile file(key.path); file.open(QIODevice::ReadOnly))
            picture = readPicture(&file, bounds);
        return [this, key, picture] { takePicture(key, picture); };
    });
    if (!taken)
        fail(key, tr("Too many pictures are open at once."));
}

void Pictures::takePicture(const Key &key, const ReadPicture &picture)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || found->known.is != Known::Is::Loading)
        return; // nobody wants it any more
    if (picture.is == ReadPicture::Is::Read) {
        --m_loading;
        found->known = {Known::Is::There, picture, {}};
        found->bytes = bytesOf(picture);
        // A small picture stands still, whatever it is one of. GIF's are taken to move.
        if (found->usesThumbnail && found->type == "image/webp"_L1)
            fetchBytes(m_rest, rest::pathFor(rest::attachmentPath, key.id.value),
                {{"Range", "bytes=0-" + QByteArray::number(webPHeader - 1)}}, webPHeader, this,
                [this, key](const Result<QByteArray> &bytes) { takeBeginning(key, bytes); });
        Q_EMIT changed(key);
        tidy();
        return startNext();
    }
    if (found->usesThumbnail && found->size <= mostByItself) {
        found->hasThumbnail = false;
        return fetch(key, *found);
    }
    switch (picture.is) {
    case ReadPicture::Is::TooLarge: return fail(key, tr("It is too large to be shown."));
    case ReadPicture::Is::TooSlow: return fail(key, tr("It takes too long to be shown."));
    default: return fail(key, tr("It is damaged or not a picture."));
    }
}

void Pictures::takeBeginning(const Key &key, const Result<QByteArray> &bytes)
{
    const auto found = m_entries.find(key);
    if (!bytes || !isMovingWebP(*bytes) || found == m_entries.end() || found->known.is != Known::Is::There)
        return;
    found->known.picture.moves = true;
    Q_EMIT changed(key);
}

void Pictures::fail(const Key &key, const QString &error)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    --m_loading;
    found->known = {Known::Is::Failed, {}, error};
    Q_EMIT changed(key);
    startNext();
}

/// Forgets those that nobody has shown for longest.
void Pictures::tidy()
{
    QList<std::pair<quint64, Key>> unused;
    qint64 kept = 0;
    for (auto one = m_entries.cbegin(); one != m_entries.cend(); ++one) {
        if (one->users == 0) {
            kept += one->bytes;
            unused.append({one->usedAt, one.key()});
        }
    }
    std::ranges::sort(unused, {}, &std::pair<quint64, Key>::first);
    for (const auto &[at, key] : unused) {
        if (kept <= mostKept)
            return;
        kept -= m_entries.take(key).bytes;
    }
}

} // namespace hearth
