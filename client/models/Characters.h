// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// What QML asks about the characters of a text. JavaScript counts and cuts UTF-16 units, which are halves of emoji and of
/// rarer letters; here they are whole, and what is counted is what the server counts.
class Characters : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    explicit Characters(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// One or two of them: the first of the first word and of the last, as they are seen, in capitals; "?" for none.
    Q_INVOKABLE QString initials(const QString &name) const;
    /// The same number for the same name, below `count`.
    Q_INVOKABLE int choice(const QString &name, int count) const;
    Q_INVOKABLE bool hasEmoji(const QString &text) const;
    Q_INVOKABLE bool pilesMarks(const QString &text) const;
    /// As it is to be drawn where its emoji have their own font, for what the shaper cannot.
    Q_INVOKABLE QString drawn(const QString &text) const;
    /// The same where all of it has the font of words: names, what is quoted.
    Q_INVOKABLE QString inOneFont(const QString &text) const;
    /// What a key writes, as against what it does.
    Q_INVOKABLE bool isPrintable(const QString &text) const;
    /// How many more a message may have; below zero when it has too many.
    Q_INVOKABLE int leftInMessage(const QString &text) const;
    /// How many UTF-16 units before the cursor are to go, in whole characters, so that a text has `most` at the most.
    Q_INVOKABLE int surplus(const QString &text, int cursor, int most) const;
    /// A message that the server takes.
    Q_INVOKABLE bool isMessage(const QString &text) const;
    Q_INVOKABLE QString isolated(const QString &name) const;
};

} // namespace hearth
