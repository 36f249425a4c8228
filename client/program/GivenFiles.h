// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Files that the program was given from outside, to be sent (`--send`): they wait until a chat is open and a person says for whom they
/// are. No more than go with one message.
class GivenFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has it")
    Q_PROPERTY(QList<QUrl> urls READ urls NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// What they are, in a few words: "a.txt", or "a.txt and 2 more files".
    Q_PROPERTY(QString words READ words NOTIFY changed)
public:
    using QObject::QObject;

    /// As it is written on a command line: a path, or a file's address. Absolute then.
    static QString pathOf(const QString &argument);
    /// Why these paths cannot be sent, all of them together, in a sentence; empty where they can.
    static QString problemWith(const QStringList &paths);

    /// Adds them; or none, and says why in a sentence.
    QString take(const QStringList &paths);
    const QList<QUrl> &urls() const { return m_urls; }
    int count() const { return int(m_urls.size()); }
    QString words() const;
    /// They are where they belong, or are not to be sent.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    QList<QUrl> m_urls;
};

} // namespace hearth
