// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/FirstContact.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// What is asked of the person where who answers is not the server that is known. Nothing is told to it before; and it is trusted only
/// once the four words were typed that its host sees, which nobody knows who is not that server.
class KeyQuestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It is asked while somebody connects")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    /// Of the server that is known; none where it was known by no key.
    Q_PROPERTY(QStringList knownWords READ knownWords NOTIFY changed)
    /// The words that were typed are not those of who answers.
    Q_PROPERTY(bool mistaken READ isMistaken NOTIFY changed)
public:
    enum Kind {
        None, ///< nothing is asked
        OtherKey, ///< it has another key
        NotEncrypted, ///< it answers in plain, and spoke TLS before
        Silent, ///< nothing is known of it: it answers in plain, and not at all what is encrypted
    };
    Q_ENUM(Kind)

    using QObject::QObject;

    Kind kind() const { return m_kind; }
    QStringList knownWords() const { return m_knownWords; }
    bool isMistaken() const { return m_mistaken; }
    /// In a sentence: what is the matter.
    QString sentence() const;

    /// What came of meeting a server that is known; asks nothing where there is no doubt.
    void ask(const FirstContact::Outcome &outcome);
    void withdraw();

    /// While OtherKey: the words that the host reads out. Whatever is between them does not matter.
    Q_INVOKABLE void answer(const QString &words);
    /// While NotEncrypted or Silent: the host has said that it is to be so.
    Q_INVOKABLE void goOnInPlain();

Q_SIGNALS:
    void changed();
    /// It is trusted as `server` says from now on.
    void answered(const QUrl &server);

private:
    void set(Kind kind);

    Kind m_kind = None;
    QUrl m_server;
    QByteArray m_otherKey;
    QStringList m_knownWords;
    bool m_mistaken = false;
};

} // namespace hearth
