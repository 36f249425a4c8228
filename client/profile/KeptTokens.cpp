// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/KeptTokens.h"

#include "net/ServerUrl.h"

#include <QDir>
#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

const QString service = u"Hearth"_s;
constexpr auto serviceTimeout = 10s;
constexpr auto offerDelay = 3s;

} // namespace

KeptTokens::KeptTokens(const QString &profileFolder, Keep keep, QObject *parent)
    : QObject(parent)
    , m_profile(QDir(profileFolder).absolutePath())
    , m_file(m_profile + "/tokens.json"_L1)
    , m_inFile(m_file.load().value("tokens"_L1).toObject())
    , m_keep(keep)
{
}

QString KeptTokens::keyFor(const QUrl &server) const
{
    // Two profiles of one person are two people to a server.
    return addressOf(server).toString() + u' ' + m_profile;
}

void KeptTokens::read(const QUrl &server, QObject *context, std::function<void(const QString &)> answer)
{
    const auto once = std::make_shared<bool>(false);
    const auto finish = [this, once, server, context = QPointer(context), answer = std::move(answer)](const QString &inService) {
        if (std::exchange(*once, true) || !context)
            return;
        // One in the file is newer: the service did not take it, and may still have the one before.
        const QString newer = here(server);
        answer(newer.isEmpty() ? inService : newer);
    };
    if (m_keep == Keep::FileOnly || !here(server).isEmpty()) {
        QMetaObject::invokeMethod(this, [finish] { finish({}); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(keyFor(server));
    connect(job, &QKeychain::Job::finished, this, [this, job, finish] {
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            noteNoService(job->errorString());
        finish(job->error() == QKeychain::NoError ? job->textData() : QString());
    });
    QTimer::singleShot(serviceTimeout, this, [finish] { finish({}); });
    job->start();
}

void KeptTokens::write(const QUrl &server, const QString &token)
{
    // First into the file: the service may be slow, ask its owner, or not be there at all.
    writeHere(server, token);
    const quint64 generation = m_generations.value(addressOf(server));
    if (m_keep == Keep::FileOnly)
        return;
    QTimer::singleShot(offerDelay, this, [this, server, generation] {
        if (generation == m_generations.value(addressOf(server)))
            offer(server, generation);
    });
}

void KeptTokens::writeHere(const QUrl &server, const QString &token)
{
    ++m_generations[addressOf(server)];
    writeFile(server, token);
}

void KeptTokens::offer(const QUrl &server, quint64 generation)
{
    const QString token = here(server);
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(keyFor(server));
    job->setTextData(token);
    connect(job, &QKeychain::Job::finished, this, [this, job, server, generation] {
        if (job->error() == QKeychain::NoError && generation == m_generations.value(addressOf(server)))
            writeFile(server, {});
        else if (job->error() != QKeychain::NoError)
            noteNoService(job->errorString());
    });
    job->start();
}

void KeptTokens::remove(const QUrl &server)
{
    ++m_generations[addressOf(server)];
    writeFile(server, {});
    if (m_keep == Keep::FileOnly)
        return;
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(keyFor(server));
    job->start();
}

void KeptTokens::noteNoService(const QString &reason)
{
    if (!std::exchange(m_notedNoService, true))
        qCInfo(log) << "no secret service answers, tokens stay in their file:" << reason;
}

QString KeptTokens::here(const QUrl &server) const
{
    return m_inFile.value(addressOf(server).toString()).toString();
}

void KeptTokens::writeFile(const QUrl &server, const QString &token)
{
    const QString key = addressOf(server).toString();
    if (m_inFile.value(key).toString() == token)
        return;
    if (token.isEmpty())
        m_inFile.remove(key);
    else
        m_inFile.insert(key, token);
    m_file.save({{u"tokens"_s, m_inFile}});
}

} // namespace hearth
