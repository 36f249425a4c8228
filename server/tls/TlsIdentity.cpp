// SPDX-License-Identifier: GPL-3.0-or-later
#include "TlsIdentity.h"

#include "core/Clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(lcTls, "hearth.server.tls")

/// Browsers want less than 398 days, also of a CA that somebody told them to trust.
constexpr int leafDays = 180;
/// Before its end a new one is made.
constexpr int renewalDays = 60;
/// For clients whose clock is behind.
constexpr int daysBefore = 2;
/// Whoever got hold of it could read old connections of TLS 1.2.
constexpr qint64 ticketKeySeconds = 24 * 60 * 60;
constexpr auto lookEvery = 30s;

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error cannot(const QString &path, const QString &what)
{
    return {ErrorCode::Internal, u"%1 cannot be %2."_s.arg(path, what)};
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannot(path, u"written: %1"_s.arg(file.errorString()));
    return {};
}

/// Empty where there is none.
Result<QByteArray> read(const QString &path)
{
    constexpr qint64 most = 1024 * 1024;
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return cannot(path, u"read: %1"_s.arg(file.errorString()));
    return file.read(most);
}

/// What a backup or a copy may have opened to others.
Result<void> close(const QString &path)
{
    if (QFile file(path);
        file.exists() && (file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) && !file.setPermissions(ownerOnly))
        return cannot(path, u"closed to others"_s);
    return {};
}

Error damaged(const QString &path)
{
    return {ErrorCode::Internal,
        u"%1 is damaged. Put it back from a backup; or take the folder it is in away, and this will be another server to "
        "everybody who knows it."_s.arg(path)};
}

} // namespace

TlsIdentity::TlsIdentity(Clock &clock, NamesNow names, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_names(std::move(names))
{
}

Result<void> TlsIdentity::open(const QString &dataFolder, const TlsFiles &files)
{
    m_folder = dataFolder + u"/tls/"_s;
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner))
        return cannot(m_folder, u"made"_s);
    loadTicketKey();
    if (const auto loaded = load(files); !loaded)
        return loaded;
    lookLater();
    return {};
}

void TlsIdentity::reopen(const TlsFiles &files)
{
    const auto before = m_context;
    if (const auto loaded = load(files); !loaded)
        complain(u"%1 The certificate from before stays."_s.arg(loaded.error().message));
    if (m_context != before)
        Q_EMIT contextChanged();
}

Result<void> TlsIdentity::load(const TlsFiles &files)
{
    const auto loaded = files.certificate.isEmpty() && files.key.isEmpty() ? loadOwn() : loadGiven(files);
    if (loaded)
        m_files = files;
    return loaded;
}

Result<void> TlsIdentity::loadGiven(const TlsFiles &files)
{
    const auto chainPem = read(files.certificate);
    const auto keyPem = chainPem ? read(files.key) : chainPem;
    if (!keyPem)
        return keyPem.error();
    const QByteArray both = *chainPem + *keyPem;
    if (files.certificate.isEmpty() != files.key.isEmpty())
        return Error {ErrorCode::InvalidRequest, u"A certificate and its key are given together: --tls-cert and --tls-key."_s};
    if (files == m_files && both == m_filesRead)
        return {};
    const auto chain = certificates::certificatesFromPem(*chainPem);
    if (chain.empty())
        return Error {ErrorCode::InvalidRequest, u"%1 has no certificate in PEM."_s.arg(files.certificate)};
    const auto key = certificates::keyFromPem(*keyPem);
    if (!key)
        return Error {ErrorCode::InvalidRequest, u"%1 has no key in PEM that can be used without a password."_s.arg(files.key)};
    if (const auto used = use(chain, *key); !used)
        return Error {used.error().code, u"%1 and %2: %3"_s.arg(files.certificate, files.key, used.error().message)};
    m_filesRead = both;
    m_fingerprint = certificates::fingerprint(*chain.back());
    return {};
}

Result<void> TlsIdentity::loadAuthority()
{
    const QString keyPath = m_folder + u"ca.key"_s;
    const QString certificatePath = m_folder + u"ca.crt"_s;
    const auto keyPem = read(keyPath);
    const auto pem = keyPem ? read(certificatePath) : keyPem;
    if (!pem)
        return pem.error();
    if (const auto closed = close(keyPath); !closed)
        return closed;
    m_authority = {};
    if (!keyPem->isEmpty() || QFile::exists(keyPath)) {
        m_authority.key = certificates::keyFromPem(*keyPem);
        if (!m_authority.key)
            return damaged(keyPath);
    }
    if (!pem->isEmpty() || QFile::exists(certificatePath)) {
        auto all = certificates::certificatesFromPem(*pem);
        if (all.size() != 1 || (m_authority.key && X509_check_private_key(all[0].get(), m_authority.key.get()) != 1))
            return damaged(certificatePath);
        m_authority.certificate = std::move(all[0]);
        return {};
    }
    // The key first: with it the certificate can be made again, and is the same server's.
    if (!m_authority.key) {
        m_authority.key = certificates::makeKey();
        if (const auto written = write(keyPath, certificates::toPem(*m_authority.key)); !written)
            return written;
    }
    m_authority.certificate = certificates::makeAuthority(*m_authority.key);
    return write(certificatePath, certificates::toPem(*m_authority.certificate));
}

Result<void> TlsIdentity::loadOwn()
{
    if (!m_authority.certificate) {
        if (const auto loaded = loadAuthority(); !loaded)
            return loaded;
        loadLeaf();
    }
    m_fingerprint = certificates::fingerprint(*m_authority.certificate);
    const auto now = m_names();
    const bool wasOther = !m_files.certificate.isEmpty() || !m_context;
    if (!isLeafGood(now)) {
        if (const auto renewed = renewLeaf(now); !renewed)
            return renewed;
    } else if (!wasOther) {
        return {};
    }
    std::vector<openssl::Certificate> chain;
    for (X509 *one : {m_leaf.certificate.get(), m_authority.certificate.get()}) {
        X509_up_ref(one);
        chain.emplace_back(one);
    }
    return use(chain, *m_leaf.key);
}

/// One that is damaged, or of another CA, is none: it is made again.
void TlsIdentity::loadLeaf()
{
    const QString path = m_folder + u"leaf.pem"_s;
    m_leaf = {};
    const auto pem = read(path);
    if (!pem || !close(path))
        return;
    auto all = certificates::certificatesFromPem(*pem);
    certificates::Pair leaf {all.size() == 1 ? std::move(all[0]) : nullptr, certificates::keyFromPem(*pem)};
    if (leaf.certificate && leaf.key && certificates::belongTogether(leaf)
        && certificates::isSignedBy(*leaf.certificate, *m_authority.certificate))
        m_leaf = std::move(leaf);
}

bool TlsIdentity::isLeafGood(const certificates::Names &names) const
{
    if (!m_leaf.certificate)
        return false;
    const QDateTime now = m_clock.now();
    return certificates::begin(*m_leaf.certificate) <= now && now.addDays(renewalDays) < certificates::end(*m_leaf.certificate)
        && certificates::names(*m_leaf.certificate) == names;
}

/// Without the CA's key the old one goes on as long as it is one.
Result<void> TlsIdentity::renewLeaf(const certificates::Names &names)
{
    const QString complaint = m_authority.key
        ? QString()
        : u"A new certificate is needed, and %1ca.key is not there to sign it."_s.arg(m_folder);
    if (!complaint.isEmpty()) {
        if (!m_leaf.certificate)
            return Error {ErrorCode::Internal, complaint};
        complain(complaint);
        return {};
    }
    const QDateTime now = m_clock.now();
    certificates::Pair leaf = certificates::makeLeaf(m_authority, names, now.addDays(-daysBefore), now.addDays(leafDays));
    if (const auto written = write(
            m_folder + u"leaf.pem"_s, certificates::toPem(*leaf.certificate) + certificates::toPem(*leaf.key));
        !written)
        return written;
    m_leaf = std::move(leaf);
    return {};
}

/// Kept over a restart, behind which everybody comes back at once.
void TlsIdentity::loadTicketKey()
{
    const QString path = m_folder + u"tickets"_s;
    const auto kept = read(path);
    const QDateTime now = m_clock.now();
    m_ticketKey = TlsContext::makeTicketKey();
    m_ticketKeyFrom = QFileInfo(path).lastModified();
    const qint64 age = m_ticketKeyFrom.secsTo(now);
    if (kept && kept->size() == m_ticketKey.size() && age >= 0 && age < ticketKeySeconds) {
        m_ticketKey = *kept;
        return;
    }
    m_ticketKeyFrom = now;
    if (const auto written = write(path, m_ticketKey); !written) // they last until the end of this program, then
        qCWarning(lcTls).noquote() << written.error().message;
}

Result<void> TlsIdentity::use(const std::vector<openssl::Certificate> &chain, EVP_PKEY &key)
{
    auto made = TlsContext::make(chain, key, m_ticketKey);
    if (!made)
        return made.error();
    m_context = *made;
    return {};
}

/// Once, however often it is looked at.
void TlsIdentity::complain(const QString &sentence)
{
    if (sentence != m_complaint)
        qCWarning(lcTls).noquote() << sentence;
    m_complaint = sentence;
}

void TlsIdentity::lookLater()
{
    m_clock.after(lookEvery, this, [this] { look(); });
}

void TlsIdentity::look()
{
    const auto before = m_context;
    if (const qint64 age = m_ticketKeyFrom.secsTo(m_clock.now()); age < 0 || age >= ticketKeySeconds) {
        loadTicketKey();
        m_filesRead.clear(); // so that it is used
        m_context.reset();
    }
    if (const auto loaded = load(m_files); !loaded)
        complain(u"%1 The certificate from before stays."_s.arg(loaded.error().message));
    if (!m_context)
        m_context = before;
    if (m_context != before)
        Q_EMIT contextChanged();
    lookLater();
}

} // namespace hearth
