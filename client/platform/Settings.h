// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/look/SystemLook.h"

#include <QDateTime>
#include <QObject>
#include <QRect>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// What a person chose, kept in `desktop.ini` of the profile. Each change is kept and told at once. GUI thread.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has one")
    /// "system", "light" or "dark".
    Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY darkChanged)
    /// Whether it is dark now: the scheme, or what the system says.
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged)
    /// The code of the language that the program speaks; "system": what the system wants.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    /// These three are as the system has them until something else is chosen, and again once what the system has is chosen.
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY changed)
    /// Of the usual size, 80 to 200.
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed)
    Q_PROPERTY(bool notifications READ notifications WRITE setNotifications NOTIFY changed)
    /// Of which one wants to be told wherever they are said.
    Q_PROPERTY(QStringList keywords READ keywords WRITE setKeywords NOTIFY changed)
    Q_PROPERTY(bool enterSends READ enterSends WRITE setEnterSends NOTIFY changed)
    /// ":)" and the like become emoji while one writes.
    Q_PROPERTY(bool emoticons READ emoticons WRITE setEmoticons NOTIFY changed)
    Q_PROPERTY(bool closeToTray READ closeToTray WRITE setCloseToTray NOTIFY changed)
    Q_PROPERTY(bool showMembers READ showMembers WRITE setShowMembers NOTIFY changed)
    /// Each room of the list ends with what was said last in it.
    Q_PROPERTY(bool roomPreviews READ roomPreviews WRITE setRoomPreviews NOTIFY changed)
    /// How much of what others said stays on this computer: "none", "usual" or "much".
    Q_PROPERTY(QString keptHistory READ keptHistory WRITE setKeptHistory NOTIFY keptHistoryChanged)
    /// The program is started with the desktop's session, into the tray.
    Q_PROPERTY(bool startsWithSession READ startsWithSession WRITE setStartsWithSession NOTIFY changed)
    /// Why that cannot be; empty while nothing is wrong.
    Q_PROPERTY(QString sessionNotice READ sessionNotice NOTIFY changed)
    /// While others are connected to the chat that is hosted here the machine does not go to sleep by itself.
    Q_PROPERTY(bool keepsAwake READ keepsAwake WRITE setKeepsAwake NOTIFY changed)
    /// The name that is offered when entering a chat; the system's user until one is chosen.
    Q_PROPERTY(QString displayName READ displayName WRITE setDisplayName NOTIFY changed)
public:
    explicit Settings(const QString &profileFolder, QObject *parent = nullptr);

    QString scheme() const { return text("look/scheme", QStringLiteral("system")); }
    void setScheme(const QString &scheme);
    bool isDark() const;
    QString language() const { return text("look/language", QStringLiteral("system")); }
    void setLanguage(const QString &code) { put("look/language", code); }
    bool reducedMotion() const { return flag("look/reducedMotion", m_system.wantsLessMotion()); }
    void setReducedMotion(bool on) { choose("look/reducedMotion", on, m_system.wantsLessMotion()); }
    bool highContrast() const { return flag("look/highContrast", m_system.wantsContrast()); }
    void setHighContrast(bool on) { choose("look/highContrast", on, m_system.wantsContrast()); }
    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;
    int textPercent() const;
    void setTextPercent(int percent);
    /// The next size of text there is: 1 a larger one, -1 a smaller one, 0 the system's.
    Q_INVOKABLE void stepText(int by);
    bool notifications() const { return flag("notifications/on", true); }
    void setNotifications(bool on) { put("notifications/on", on); }
    /// Whether it was chosen, and until when; DoNotDisturb knows what that means now.
    bool doNotDisturb() const { return flag("notifications/doNotDisturb", false); }
    void setDoNotDisturb(bool on) { put("notifications/doNotDisturb", on); }
    QDateTime doNotDisturbUntil() const;
    void setDoNotDisturbUntil(const QDateTime &end); ///< not valid: it has no end
    QStringList keywords() const { return m_store.value(QStringLiteral("notifications/keywords")).toStringList(); }
    void setKeywords(const QStringList &words) { put("notifications/keywords", words); }
    bool enterSends() const { return flag("writing/enterSends", true); }
    void setEnterSends(bool on) { put("writing/enterSends", on); }
    bool emoticons() const { return flag("writing/emoticons", false); }
    void setEmoticons(bool on) { put("writing/emoticons", on); }
    bool closeToTray() const { return flag("window/closeToTray", false); }
    void setCloseToTray(bool on) { put("window/closeToTray", on); }
    bool showMembers() const { return flag("window/showMembers", true); }
    void setShowMembers(bool on) { put("window/showMembers", on); }
    bool roomPreviews() const { return flag("window/roomPreviews", false); }
    void setRoomPreviews(bool on) { put("window/roomPreviews", on); }
    QString keptHistory() const { return text("history/kept", QStringLiteral("usual")); }
    void setKeptHistory(const QString &kept);
    bool startsWithSession() const { return flag("session/autostart", false); }
    void setStartsWithSession(bool on) { put("session/autostart", on); }
    QString sessionNotice() const { return m_sessionNotice; }
    void setSessionNotice(const QString &notice);
    bool keepsAwake() const { return flag("hosting/keepsAwake", true); }
    void setKeepsAwake(bool on) { put("hosting/keepsAwake", on); }
    /// Until one is chosen, what the person is called by their account on this machine.
    QString displayName() const;
    /// The real name in the field that a Unix system keeps of an account, of which it is the first part; "&" in it stands for the
    /// login name. Empty where none was entered.
    static QString realName(const QString &field, const QString &login);
    /// The emoji that were used last.
    QStringList recentEmoji() const { return m_store.value(QStringLiteral("writing/recentEmoji")).toStringList(); }
    void setRecentEmoji(const QStringList &emoji) { put("writing/recentEmoji", emoji); }
    /// As Reacting has it.
    int emojiTone() const { return m_store.value(QStringLiteral("writing/emojiTone"), 0).toInt(); }
    void setEmojiTone(int tone) { put("writing/emojiTone", tone); }
    void setDisplayName(const QString &name) { put("you/displayName", name); }

    /// What was hosted last, so that it can be hosted again the same way.
    QString hostingName() const { return text("hosting/name", {}); }
    QString hostingAccess() const { return text("hosting/access", QStringLiteral("open")); }
    QString hostingListen() const { return text("hosting/listen", {}); } ///< an address; empty: all of this machine's
    void setHostingListen(const QString &address) { put("hosting/listen", address); }
    int hostingPort() const { return m_store.value(QStringLiteral("hosting/port"), 5005).toInt(); }
    void setHosting(const QString &name, const QString &access, int port);

    /// Hosting was on when the program was closed: it goes on with the next start.
    bool hostingOn() const { return flag("hosting/on", false); }
    void setHostingOn(bool on) { put("hosting/on", on); }
    /// The address of the chat that was open last; empty: none was.
    QString openChat() const { return text("session/open", {}); }
    void setOpenChat(const QString &address) { put("session/open", address); }

    /// How the window was left on a screen.
    struct WindowPlacing
    {
        QRect geometry; ///< not maximised; not valid where it never was
        bool maximised = false;
    };
    WindowPlacing windowOn(const QString &screen) const;
    /// That screen is the last one from now on.
    void setWindowOn(const QString &screen, const WindowPlacing &placing);
    QString lastScreen() const { return text("window/screen", {}); }

Q_SIGNALS:
    void changed();
    void darkChanged();
    void keptHistoryChanged();

private:
    QString text(const char *key, const QString &otherwise) const;
    bool flag(const char *key, bool otherwise) const;
    void put(const char *key, const QVariant &value);
    /// Kept only where it is not what the system has.
    void choose(const char *key, const QVariant &value, const QVariant &systems);
    int systemsTextPercent() const;

    QSettings m_store;
    SystemLook m_system;
    QString m_sessionNotice;
};

} // namespace hearth
