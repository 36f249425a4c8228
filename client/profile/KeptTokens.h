// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/KeptFile.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

namespace hearth {

/// Remembers one token for each server, however that is trusted: in the desktop's secret service, or, where none answers, in `tokens.json` of
/// the profile, which only its owner can read. A token is in the file until the service has taken it: where both
/// have one, that in the file is newer, and the service is not asked. The service is offered a new token a moment later,
/// when there is something to see besides it: a wallet may ask its owner things first.
/// The file is written on another thread; what was written is read back at once, and is on the disk once this is
/// destroyed, or flush() returned. One store a profile at a time.
/// Every answer comes later, never from inside the call, and not at all once its context is gone.
class KeptTokens : public QObject
{
    Q_OBJECT
public:
    enum class Keep { SecretService, FileOnly };
    /// For a wallet that is slow, locked, or never answers, of somebody who waits.
    static constexpr std::chrono::seconds patience {2};

    KeptTokens(const QString &profileFolder, Keep keep, QObject *parent = nullptr);

    /// The token, or an empty text. A secret service that does not answer within 10 s counts as none.
    void read(const QUrl &server, QObject *context, std::function<void(const QString &token)> answer);
    void write(const QUrl &server, const QString &token);
    /// The same, and the file is where it stays: whoever can read that has the whole of the server's data beside it.
    void writeHere(const QUrl &server, const QString &token);
    /// What the file has, at once; empty where it may be in the service.
    QString here(const QUrl &server) const;
    void remove(const QUrl &server);
    void flush() { m_file.flush(); }

private:
    QString keyFor(const QUrl &server) const;
    void writeFile(const QUrl &server, const QString &token);
    void offer(const QUrl &server, quint64 generation);
    void noteNoService(const QString &reason); ///< logged once: it is so for each token

    const QString m_profile;
    KeptFile m_file;
    QJsonObject m_inFile; ///< tokens by address, as they are in the file or on their way there
    const Keep m_keep;
    QHash<QUrl, quint64> m_generations; ///< count writes, so that an answer to an older one changes nothing
    bool m_notedNoService = false;
};

} // namespace hearth
