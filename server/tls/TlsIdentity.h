// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TlsContext.h"

#include <QObject>

#include <functional>

namespace hearth {

class Clock;

/// A certificate of one's own, as files in PEM: the chain, the server's own certificate first, and its key.
struct TlsFiles
{
    QString certificate; ///< empty: the server makes its own
    QString key;

    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

/// Who a server is over TLS. Without a certificate of somebody else's it has a CA of its own, made at its first start and
/// kept in `tls/` of the data folder, for its owner alone; the CA signs a leaf for all names and addresses that the
/// machine has. A new leaf is made before the old one ends, when what the machine goes by changes, and when the clock
/// turns out to have been wrong.
///
/// `ca.key` may be kept elsewhere: then no new leaf can be made, which is said in the log when one is needed. What is there
/// and cannot be read is an error, for with another CA it would be another server to everybody who knows it.
/// Lives on the server thread.
class TlsIdentity : public QObject
{
    Q_OBJECT
public:
    using NamesNow = std::function<certificates::Names()>;

    /// `names`: what the machine goes by now.
    TlsIdentity(Clock &clock, NamesNow names, QObject *parent = nullptr);

    /// Makes or reads all of it, and looks after it from then on, twice a minute. Errors: one sentence.
    Result<void> open(const QString &dataFolder, const TlsFiles &files);
    /// Reads `files` anew, and looks at once whether something has changed. After an error, which the log has, all is as it was.
    void reopen(const TlsFiles &files);

    /// SHA-256 of the public key of the CA, or of the last certificate of the chain that was given.
    const QByteArray &fingerprint() const { return m_fingerprint; }
    const std::shared_ptr<const TlsContext> &context() const { return m_context; }

Q_SIGNALS:
    void contextChanged();

private:
    Result<void> load(const TlsFiles &files);
    Result<void> loadAuthority();
    Result<void> loadGiven(const TlsFiles &files);
    Result<void> loadOwn();
    void loadLeaf();
    Result<void> renewLeaf(const certificates::Names &names);
    bool isLeafGood(const certificates::Names &names) const;
    void loadTicketKey();
    Result<void> use(const std::vector<openssl::Certificate> &chain, EVP_PKEY &key);
    void complain(const QString &sentence);
    void look();
    void lookLater();

    Clock &m_clock;
    const NamesNow m_names;
    QString m_folder;
    TlsFiles m_files;
    QByteArray m_filesRead; ///< what was in them
    certificates::Pair m_authority;
    certificates::Pair m_leaf; ///< none, or one that the CA signed
    QByteArray m_ticketKey;
    QDateTime m_ticketKeyFrom;
    QByteArray m_fingerprint;
    std::shared_ptr<const TlsContext> m_context;
    QString m_complaint; ///< that was logged last
};

} // namespace hearth
