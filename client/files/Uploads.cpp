// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/Uploads.h"

#include "core/Clock.h"
#include "core/WorkerThreads.h"
#include "files/Upload.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hearth {

namespace {

/// How often one is told how far it is.
constexpr auto tellInterval = 100ms;
constexpr std::size_t mostReads = 64;

} // namespace

Uploads::Uploads(RestClient *rest, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_clock(clock)
{
}

Uploads::~Uploads()
{
    m_clock->cancel(m_timer);
    m_clock->cancel(m_second);
    qDeleteAll(m_uploads);
}

void Uploads::setOnline(bool online)
{
    m_online = online;
    if (online)
        return startNext();
    for (Upload *upload : std::as_const(m_uploads))
        upload->pause();
}

void Uploads::send(const OutgoingFile &file)
{
    if (m_uploads.contains(file.key) || file.isThere())
        return;
    if (!m_threads)
        m_threads = std::make_unique<WorkerThreads>(1, mostReads);
    OutgoingFile fresh = file;
    fresh.error.clear();
    auto *upload = new Upload(m_rest, m_threads.get(), m_clock, fresh, this);
    m_uploads.insert(file.key, upload);
    m_order.push_back(file.key);
    const auto told = [this, upload] { Q_EMIT changed(upload->file()); };
    connect(upload, &Upload::placed, this, told);
    connect(upload, &Upload::progressed, this, [this, key = file.key] { tellSoon(key); });
    for (const auto ended : {&Upload::finished, &Upload::failed})
        connect(upload, ended, this, [this, key = file.key] { end(key); });
    startNext();
}

void Uploads::drop(const OutgoingFile &file)
{
    std::unique_ptr<Upload> known(m_uploads.take(file.key));
    std::erase(m_order, file.key);
    if (!known)
        known = std::make_unique<Upload>(m_rest, nullptr, m_clock, file);
    known->giveUp();
    startNext();
}

void Uploads::end(const QString &key)
{
    Upload *upload = m_uploads.take(key);
    std::erase(m_order, key);
    const OutgoingFile file = upload->file();
    upload->disconnect(this);
    upload->deleteLater(); // it is the one that called
    Q_EMIT changed(file);
    startNext();
}

void Uploads::startNext()
{
    for (std::size_t i = 0; m_online && i < std::min(atOnce, m_order.size()); ++i)
        m_uploads.value(m_order[i])->start();
}

void Uploads::tellSoon(const QString &key)
{
    if (!m_told.contains(key))
        m_told.append(key);
    if (m_timer != 0)
        return;
    m_timer = m_clock->after(tellInterval, this, [this] {
        m_timer = 0;
        tell();
    });
}

void Uploads::tell()
{
    m_clock->cancel(std::exchange(m_second, 0));
    bool isUnderWay = false;
    const QStringList told = std::exchange(m_told, {});
    for (const QString &one : told) {
        const Upload *upload = m_uploads.value(one);
        if (!upload)
            continue;
        const OutgoingFile file = upload->file();
        isUnderWay = isUnderWay || file.perSecond > 0;
        Q_EMIT changed(file);
    }
    // Where nothing comes along any more, that is to be seen, too.
    if (isUnderWay)
        m_second = m_clock->after(1s, this, [this] {
            m_second = 0;
            m_told = QStringList(m_order.begin(), m_order.end());
            tell();
        });
}

} // namespace hearth
