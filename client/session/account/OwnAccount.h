// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "session/portraits/OwnPicture.h"

#include <QJsonObject>
#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class RestClient;

/// What one changes of one's own account: how one is called, the password, and which sessions end. One thing at a time: each ends in
/// done() or failed(), which name it ("rename", "password", "makeAccount", "endSession").
class OwnAccount : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Oneself has it")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// Whether one knows the password: who hosts has never chosen one at first.
    Q_PROPERTY(bool chosePassword READ chosePassword NOTIFY choseChanged)
    /// What one is shown with.
    Q_PROPERTY(hearth::OwnPicture *picture READ picture CONSTANT)
    /// Where one is signed in, used last first: {id, client, address, lastUsed, current}.
    Q_PROPERTY(QVariantList sessions READ sessions NOTIFY sessionsChanged)
    /// Why they could not be had; empty when nothing went wrong.
    Q_PROPERTY(QString error READ error NOTIFY sessionsChanged)
public:
    static constexpr int mostSessions = 100; ///< that are shown, whatever a server says

    explicit OwnAccount(RestClient *rest, QObject *parent = nullptr);

    bool isBusy() const { return m_busy; }
    bool chosePassword() const { return m_made.isEmpty(); }
    /// The password that this program made, which one never saw; empty for none.
    void setMadePassword(const QString &password);
    OwnPicture *picture() { return &m_picture; }
    QVariantList sessions() const { return m_sessions; }
    QString error() const { return m_error; }

    /// An empty `username`: it stays. What one is called then is told to everyone, oneself as well.
    Q_INVOKABLE void rename(const QString &displayName, const QString &username);
    /// All other sessions end. Without `before` where one never chose a password.
    Q_INVOKABLE void changePassword(const QString &before, const QString &now);
    /// A guest stays, by the name that they have and with what they said: signs in with these from now on.
    Q_INVOKABLE void makeAccount(const QString &username, const QString &password);
    /// For who is shown by this name; empty where nothing of it can be used.
    Q_INVOKABLE static QString usernameFor(const QString &displayName);
    /// Asks for `sessions`.
    Q_INVOKABLE void look();
    Q_INVOKABLE void endSession(qint64 id);

Q_SIGNALS:
    void busyChanged();
    void choseChanged();
    void sessionsChanged();
    void done(const QString &action);
    /// `field`: "display_name", "username", "password", "old", "new" or "".
    void failed(const QString &action, const QString &errorCode, const QString &message, const QString &field);

private:
    void ask(const QString &action, const QByteArray &method, const QString &path, const QJsonObject &body);
    void fail(const QString &action, const Error &error);

    RestClient *const m_rest;
    OwnPicture m_picture;
    bool m_busy = false;
    QString m_made;
    QVariantList m_sessions;
    QString m_error;
};

} // namespace hearth
