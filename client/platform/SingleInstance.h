// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

#include <functional>

class QJsonArray;
class QJsonObject;

namespace hearth {

/// One program for each profile folder: a second start makes the first one show its window, or gives it files or a link. They meet at a socket
/// that nobody but its owner can reach: in the session's runtime folder, or, where there is none that is the owner's alone, in
/// the profile. Who comes there is given little memory and a few seconds all the same.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostCallers = 8;
    static constexpr qint64 mostBytes = 256 * 1024; ///< of what one of them says
    static constexpr qsizetype longestLink = 300;

    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    /// True if this is the first. Otherwise the first one has been told, and has the files (absolute paths) or the link, if there are any, or
    /// refusal() says why not; waits for it up to some seconds. Where the socket cannot be had this counts as the first one, and problem()
    /// is a sentence about it.
    bool claim(const QStringList &files = {}, const QString &link = {});
    QString problem() const { return m_problem; }
    QString refusal() const { return m_refusal; }
    QString socketPath() const { return m_name; }

    /// Takes the files that later starts bring: absolute paths, about which nothing else is known. Says why it does not, in a sentence.
    void setReceiver(std::function<QString(const QStringList &)> receiver) { m_receiver = std::move(receiver); }
    /// The same for a link, of which only its length is known.
    void setOpener(std::function<QString(const QString &)> opener) { m_opener = std::move(opener); }

Q_SIGNALS:
    void startedAgain();

private:
    bool give(QLocalSocket &first, const QJsonObject &told);
    void hear(QLocalSocket *caller);
    void take(QLocalSocket *caller, const QByteArray &line);
    QString takeFiles(const QJsonArray &named);
    QString takeLink(const QString &link);

    const QString m_name;
    QString m_problem;
    QString m_refusal;
    QLocalServer m_server;
    std::function<QString(const QStringList &)> m_receiver;
    std::function<QString(const QString &)> m_opener;
};

} // namespace hearth
