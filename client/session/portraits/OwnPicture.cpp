// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/portraits/OwnPicture.h"

#include "core/WorkerThreads.h"
#include "media/PersonPicture.h"
#include "net/RestClient.h"
#include "pictures/PictureReader.h"
#include "protocol/RestAccounts.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>
#include <QNetworkReply>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// In width and height: as much as is looked at while a square is chosen.
constexpr QSize looked {1600, 1600};

QString inWords(const ReadPicture &picture)
{
    switch (picture.is) {
    case ReadPicture::Is::Read: return {};
    case ReadPicture::Is::TooLarge: return OwnPicture::tr("This picture has too many pixels.");
    case ReadPicture::Is::TooSlow: return OwnPicture::tr("This picture takes too long to be read.");
    case ReadPicture::Is::Damaged: return OwnPicture::tr("This picture is damaged.");
    case ReadPicture::Is::NoPicture: break;
    }
    return OwnPicture::tr("This file is no picture that can be read: choose a JPEG, PNG or WebP.");
}

} // namespace

OwnPicture::OwnPicture(RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
{
}

OwnPicture::~OwnPicture() = default;

void OwnPicture::set(const QString &state, const QImage &image)
{
    m_state = state;
    m_image = image;
    Q_EMIT changed();
}

void OwnPicture::drop()
{
    ++m_reading;
    set({}, {});
}

void OwnPicture::read(const QUrl &file)
{
    if (!m_thread)
        m_thread = std::make_unique<WorkerThreads>(1, 8);
    const int reading = ++m_reading;
    const auto take = [this, reading](const ReadPicture &picture) {
        if (reading != m_reading)
            return;
        const bool isThere = picture.is == ReadPicture::Is::Read;
        set(isThere ? u"there"_s : QString(), isThere ? picture.image() : QImage());
        if (!isThere)
            Q_EMIT failed(inWords(picture));
    };
    set(u"reading"_s, {});
    m_thread->submit([take, path = file.toLocalFile()]() -> WorkerThreads::Finish {
        ReadPicture picture;
        if (QFile from(path); from.open(QIODevice::ReadOnly))
            picture = readPicture(&from, {looked});
        return [take, picture] { take(picture); };
    });
}

QByteArray OwnPicture::smallPicture(const QImage &image, const QRectF &square)
{
    QImage small(side, side, QImage::Format_RGB32);
    small.fill(Qt::white); // behind what is seen through
    QPainter painter(&small);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect part = square.toAlignedRect().intersected(image.rect());
    painter.drawImage(0, 0, image.copy(part).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    for (const int quality : {88, 75, 60, 40}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "jpg");
        writer.setQuality(quality);
        if (writer.write(small) && bytes.size() <= personPicture::mostBytes)
            return bytes;
    }
    return {};
}

void OwnPicture::use(const QRectF &square)
{
    if (m_state != "there"_L1)
        return;
    const int reading = ++m_reading;
    set(u"sending"_s, m_image);
    m_thread->submit([this, reading, image = m_image, square]() -> WorkerThreads::Finish {
        const QByteArray small = smallPicture(image, square);
        return [this, reading, small] {
            if (reading == m_reading)
                send(small);
        };
    });
}

void OwnPicture::send(const QByteArray &small)
{
    if (small.isEmpty())
        return end(Error {ErrorCode::Internal, tr("The small picture could not be made.")}, false);
    m_rest->sendBytes("PUT", rest::ownPicturePath, {{"Content-Type", "image/jpeg"}}, small, this,
        [this](const Result<QJsonObject> &answer) { end(answer ? Result<void>() : answer.error(), false); });
}

void OwnPicture::remove()
{
    if (m_state == "sending"_L1)
        return;
    set(u"sending"_s, {});
    m_rest->send("DELETE", rest::ownPicturePath, {}, this,
        [this](const Result<QJsonObject> &answer) { end(answer ? Result<void>() : answer.error(), true); });
}

/// What was chosen stays where it could not be sent, to be sent once more.
void OwnPicture::end(const Result<void> &sent, bool removed)
{
    const bool goesOn = !sent && !removed && !m_image.isNull();
    set(goesOn ? u"there"_s : QString(), goesOn ? m_image : QImage());
    if (sent)
        Q_EMIT done(removed);
    else
        Q_EMIT failed(sent.error().message);
}

} // namespace hearth
