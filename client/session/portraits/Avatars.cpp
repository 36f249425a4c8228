// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/portraits/Avatars.h"

#include "core/WorkerThreads.h"
#include "files/FileBytes.h"
#include "media/PersonPicture.h"
#include "net/Backoff.h"
#include "protocol/Rest.h"
#include "protocol/RestAccounts.h"
#include "session/portraits/FaceFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QNetworkReply>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int atOnce = 4;
constexpr std::size_t mostWaiting = 512;
constexpr qsizetype mostNoted = 2'000; ///< of whom it is known from before which picture they had

} // namespace

Avatars::Avatars(RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_bytes(mostBytes)
    , m_faces(mostBytes)
{
    connect(rest, &RestClient::openChanged, this, [this] {
        m_failed.clear();
        m_waiting.insert(m_waiting.end(), m_later.cbegin(), m_later.cend());
        m_later.clear();
        startNext();
    });
}

Avatars::~Avatars() = default;

void Avatars::keepIn(const QString &folder)
{
    m_folder = folder;
    QFile list(faces::listIn(folder));
    if (!list.open(QIODevice::ReadOnly))
        return;
    for (qsizetype i = 0; i < mostNoted && !list.atEnd(); ++i) {
        const QList<QByteArray> parts = list.readLine(200).trimmed().split(' ');
        const UserId user {parts.first().toLongLong()};
        const QString picture = QString::fromLatin1(parts.value(1));
        if (user.isValid() && faces::isSound(picture))
            m_pictures.insert(user, picture);
    }
}

void Avatars::destroyFiles()
{
    m_thread.reset(); // what is being written is written
    if (!m_folder.isEmpty())
        QDir(std::exchange(m_folder, {})).removeRecursively();
}

bool Avatars::change(const User &user)
{
    const QString picture = faces::isSound(user.picture) ? user.picture : QString();
    if (m_pictures.value(user.id) == picture)
        return false;
    if (picture.isEmpty())
        m_pictures.remove(user.id);
    else if (m_pictures.size() < mostPeople || m_pictures.contains(user.id))
        m_pictures.insert(user.id, picture);
    if (m_wanted.contains(user.id))
        m_waiting.push_back(user.id);
    return true;
}

void Avatars::learn(const User &user)
{
    if (change(user))
        changed();
}

void Avatars::learn(const QList<User> &users)
{
    bool isNew = false;
    for (const User &user : users)
        isNew |= change(user);
    if (isNew)
        changed();
}

/// Everything on the screen asks again: once for all that is learnt in one turn.
void Avatars::changed()
{
    if (std::exchange(m_isChanging, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isChanging = false;
            ++m_revision;
            Q_EMIT revisionChanged();
            keepPeople();
            startNext();
        },
        Qt::QueuedConnection);
}

bool Avatars::has(qint64 user, int revision) const
{
    Q_UNUSED(revision)
    return m_pictures.contains(UserId {user});
}

void Avatars::removeOf(qint64 user)
{
    m_rest->send("DELETE", rest::pathFor(rest::picturePath, user), {}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error().message);
    });
}

void Avatars::want(UserId user)
{
    ++m_wanted[user];
}

void Avatars::letGo(UserId user)
{
    const auto wanted = m_wanted.find(user);
    if (wanted == m_wanted.end() || --*wanted > 0)
        return;
    m_wanted.erase(wanted);
    std::erase(m_waiting, user);
}

QImage Avatars::face(UserId user, int pixels)
{
    const Face face {m_pictures.value(user), std::clamp(pixels, 1, largest)};
    if (face.picture.isEmpty())
        return {};
    if (const QImage *drawn = m_faces.object(face))
        return *drawn;
    if (const QByteArray *bytes = m_bytes.object(face.picture)) {
        draw(face, *bytes);
    } else if (std::ranges::find(m_waiting, user) == m_waiting.end()) {
        m_waiting.push_back(user);
        // Once all that is shown with it has said so: the last comes first.
        QMetaObject::invokeMethod(this, &Avatars::startNext, Qt::QueuedConnection);
    }
    return {};
}

void Avatars::startNext()
{
    while (m_loading.size() < atOnce && !m_waiting.empty()) {
        const UserId user = m_waiting.back();
        m_waiting.pop_back();
        const QString picture = m_pictures.value(user);
        if (picture.isEmpty() || !m_wanted.contains(user) || m_failed.contains(picture))
            continue;
        if (m_bytes.contains(picture))
            tell(picture);
        else if (!m_loading.contains(picture))
            fetch(user, picture);
    }
}

/// Of the disk first.
void Avatars::fetch(UserId user, const QString &picture)
{
    m_loading.insert(picture);
    if (m_folder.isEmpty())
        return ask(user, picture);
    const bool isTaken = submit([this, user, picture, path = m_folder + u'/' + picture]() -> std::function<void()> {
        QByteArray bytes;
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            bytes = faces::checked(file.read(personPicture::mostBytes + 1));
        return [this, user, picture, bytes] { bytes.isEmpty() ? ask(user, picture) : takeBytes(user, picture, bytes); };
    });
    if (!isTaken)
        ask(user, picture);
}

/// The server sends what they are shown with now: another one than this is not kept by its name.
void Avatars::ask(UserId user, const QString &picture)
{
    fetchBytes(m_rest, rest::pathFor(rest::picturePath, user.value), {}, personPicture::mostBytes, this,
        [this, user, picture](const Result<QByteArray> &bytes) {
            if (bytes && personPicture::id(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256)) != picture)
                return takeBytes(user, picture, QByteArray());
            if (bytes && !faces::checked(*bytes).isEmpty())
                keep(picture, *bytes);
            takeBytes(user, picture, bytes);
        });
}

void Avatars::takeBytes(UserId user, const QString &picture, const Result<QByteArray> &bytes)
{
    m_loading.remove(picture);
    if (bytes && !faces::checked(*bytes).isEmpty()) {
        m_bytes.insert(picture, new QByteArray(*bytes), bytes->size());
        tell(picture);
    } else { // the letters stay
        m_failed.insert(picture);
        if (!bytes && mayPass(bytes.error().code))
            m_later.insert(user);
    }
    startNext();
}

/// Several may have chosen the same one, which is fetched and made once.
void Avatars::tell(const QString &picture)
{
    for (const UserId user : m_wanted.keys())
        if (m_pictures.value(user) == picture)
            Q_EMIT arrived(user);
}

void Avatars::draw(const Face &face, const QByteArray &bytes)
{
    if (m_drawing.contains(face) || m_failed.contains(face.picture))
        return;
    const bool isTaken = submit([this, face, bytes]() -> std::function<void()> {
        const QImage drawn = faces::round(bytes, face.pixels);
        return [this, face, drawn] {
            m_drawing.remove(face);
            if (drawn.isNull()) {
                m_failed.insert(face.picture);
                return;
            }
            m_faces.insert(face, new QImage(drawn), drawn.sizeInBytes());
            tell(face.picture);
        };
    });
    if (isTaken)
        m_drawing.insert(face);
}

bool Avatars::submit(std::function<std::function<void()>()> work)
{
    if (!m_thread)
        m_thread = std::make_unique<WorkerThreads>(1, mostWaiting);
    return m_thread->submit(std::move(work));
}

void Avatars::keep(const QString &picture, const QByteArray &bytes)
{
    if (m_folder.isEmpty())
        return;
    submit([folder = m_folder, picture, bytes]() -> std::function<void()> {
        if (faces::write(folder, folder + u'/' + picture, bytes))
            faces::tidy(folder, mostFiles);
        return [] { };
    });
}

void Avatars::keepPeople()
{
    if (m_folder.isEmpty())
        return;
    QByteArray list;
    qsizetype noted = 0;
    for (const auto &[user, picture] : m_pictures.asKeyValueRange())
        if (noted++ < mostNoted)
            list += QByteArray::number(user.value) + ' ' + picture.toLatin1() + '\n';
    submit([folder = m_folder, list]() -> std::function<void()> {
        faces::write(folder, faces::listIn(folder), list); // else it is learnt from the server
        return [] { };
    });
}

} // namespace hearth
