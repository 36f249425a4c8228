// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/KeyQuestion.h"

#include "net/ServerUrl.h"
#include "trust/FingerprintWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearth {

QString KeyQuestion::sentence() const
{
    switch (m_kind) {
    case OtherKey: return tr("Whoever answers there is not the server that you know.");
    case NotEncrypted: return tr("This server was encrypted before, and is not any more.");
    case Silent: return tr("This server does not answer what is encrypted.");
    case None: break;
    }
    return {};
}

void KeyQuestion::ask(const FirstContact::Outcome &outcome)
{
    m_server = outcome.server;
    m_otherKey = outcome.otherKey;
    m_knownWords = fingerprintWords(keyOf(outcome.server));
    switch (outcome.doubt) {
    case FirstContact::Doubt::None: return set(None);
    case FirstContact::Doubt::OtherKey: return set(OtherKey);
    case FirstContact::Doubt::NotEncrypted: return set(outcome.server.hasFragment() ? NotEncrypted : Silent);
    }
}

void KeyQuestion::withdraw()
{
    set(None);
}

void KeyQuestion::answer(const QString &words)
{
    static const QRegularExpression between(u"[^a-z]+"_s);
    const QStringList typed = words.toLower().split(between, Qt::SkipEmptyParts);
    if (m_kind != OtherKey || typed.isEmpty())
        return;
    if (typed != fingerprintWords(m_otherKey)) {
        m_mistaken = true;
        Q_EMIT changed();
        return;
    }
    set(None);
    Q_EMIT answered(withTrust(m_server, QString::fromLatin1(m_otherKey)));
}

void KeyQuestion::goOnInPlain()
{
    if (m_kind != NotEncrypted && m_kind != Silent)
        return;
    QUrl plain = addressOf(m_server);
    plain.setScheme(u"http"_s);
    if (m_kind == Silent) // it would be asked again each time
        plain = withTrust(plain, plainTrust);
    set(None);
    Q_EMIT answered(plain);
}

void KeyQuestion::set(Kind kind)
{
    m_kind = kind;
    m_mistaken = false;
    Q_EMIT changed();
}

} // namespace hearth
