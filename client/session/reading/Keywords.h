// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Words that one wants to be told of wherever they are said, as if they were one's name.
class Keywords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has them")
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
public:
    static constexpr qsizetype most = 50;
    static constexpr qsizetype longest = 50;

    using QObject::QObject;

    const QStringList &words() const { return m_words; }
    void set(const QStringList &words);
    /// Whether one of `words` stands in it as a word, or as words, of its own, without regard to case.
    static bool areIn(QStringView text, const QStringList &words);
    bool areIn(QStringView text) const { return areIn(text, m_words); }
    /// Likewise, with what are the words now, so that a binding asks again.
    Q_INVOKABLE static bool stand(const QString &text, const QStringList &words) { return areIn(text, words); }
    /// As somebody lists them, parted by commas or lines: each once, without what is too much.
    static QStringList fromText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    QStringList m_words;
};

} // namespace hearth
