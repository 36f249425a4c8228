// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/files/ReceivedFiles.h"

namespace hearth {

/// The first lines of a file that is text, for as long as they are shown somewhere. Of what is not text after all there are none.
class FirstLines : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hearth::ReceivedFiles *files MEMBER m_files NOTIFY wantedChanged)
    /// As fileCard() has it.
    Q_PROPERTY(QVariantMap card MEMBER m_card NOTIFY wantedChanged)
    /// How many lines it has room for: known before any of it is there, and at most ten; 0 where there are none to show.
    Q_PROPERTY(int room READ room NOTIFY wantedChanged)
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
public:
    static constexpr int mostLines = 10;
    /// Of a larger file nothing is shown, and of others no more is fetched than this.
    static constexpr qint64 largest = 1024 * 1024;
    static constexpr qint64 mostBytes = 4096;

    explicit FirstLines(QObject *parent = nullptr);
    ~FirstLines() override;

    int room() const;
    QString text() const { return m_text; }
    /// As they are shown: nothing that turns the writing around, or is cut in the middle of a character.
    static QString shown(const QByteArray &beginning, int lines);

Q_SIGNALS:
    void wantedChanged();
    void textChanged();

private:
    void follow();
    void fetch();
    void drop();

    QPointer<ReceivedFiles> m_files;
    QVariantMap m_card;
    qint64 m_id = 0; ///< of what is fetched, or was
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<QObject> m_request;
    QString m_text;
};

} // namespace hearth
