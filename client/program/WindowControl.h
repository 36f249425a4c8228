// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGuiApplication>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class ChatSession;
class HostedChat;
class Settings;

/// Whether there is a window, what its title says, and how the program ends: into the tray or for good, after a question
/// where others are connected to the chat that is hosted here.
class WindowControl : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has it")
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QFont font READ font CONSTANT)
    Q_PROPERTY(bool trayAvailable READ trayAvailable NOTIFY trayAvailableChanged)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged) ///< "quit", "stop" or "": waits for answer()
public:
    /// `minimized`: begins in the tray, where there is one.
    WindowControl(HostedChat *hosting, const Settings *settings, bool trayAvailable, bool minimized, QObject *parent = nullptr);

    QString title() const;
    /// The program's, which says which fonts it has: what is written in takes that from its window, or only the system's first.
    QFont font() const { return QGuiApplication::font(); }
    bool trayAvailable() const { return m_trayAvailable; }
    bool isInTray() const { return m_inTray; }
    /// A window that was closed into a tray comes back when that goes.
    void setTrayAvailable(bool available);
    QString question() const { return m_question; }
    int unread() const;

    void show();
    Q_INVOKABLE void close(); ///< into the tray, or quit()
    Q_INVOKABLE void quit(); ///< asks first if others are connected
    Q_INVOKABLE void answer(bool yes);
    void end(); ///< without a question

    /// The chat that is shown; null for none.
    void setChat(ChatSession *chat);
    void setChatShown(bool shown);

Q_SIGNALS:
    void titleChanged();
    void trayAvailableChanged();
    void questionChanged();
    void unreadChanged();
    void wanted();
    void unwanted();
    void finished();

private:
    void ask(const QString &question);
    void finishEnding();

    HostedChat *const m_hosting;
    const Settings *const m_settings;
    ChatSession *m_chat = nullptr;
    bool m_chatShown = false;
    bool m_trayAvailable;
    bool m_inTray; ///< the window is
    bool m_ending = false;
    QString m_question;
};

} // namespace hearth
