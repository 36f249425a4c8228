// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace hearth {

/// Which messages of a room are elsewhere than in its timeline, and how fetching them goes. The view asks, RoomHistory fetches
/// and says what came of it. Lives on the GUI thread.
class TimelinePaging : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A timeline has its paging")
    Q_PROPERTY(bool canLoadOlder READ canLoadOlder NOTIFY changed)
    /// The newest messages of the room are not here: they were let go, or never fetched, while older ones were read.
    Q_PROPERTY(bool canLoadNewer READ canLoadNewer NOTIFY changed)
    Q_PROPERTY(bool loadingOlder READ loadingOlder NOTIFY changed)
    Q_PROPERTY(bool loadingNewer READ loadingNewer NOTIFY changed)
    /// Older ones are on the server only, which cannot be reached now.
    Q_PROPERTY(bool olderElsewhere READ olderElsewhere NOTIFY changed)
    /// Why loading failed, for people; empty when it did not.
    Q_PROPERTY(QString loadError READ loadError NOTIFY changed)
public:
    using QObject::QObject;

    bool canLoadOlder() const { return m_canLoadOlder; }
    bool canLoadNewer() const { return m_canLoadNewer; }
    bool loadingOlder() const { return m_loadingOlder; }
    bool loadingNewer() const { return m_loadingNewer; }
    bool olderElsewhere() const { return m_olderElsewhere; }
    QString loadError() const { return m_loadError; }

    /// Asks for the page before the oldest message; nothing while one is on its way or when there is none.
    Q_INVOKABLE void loadOlder();
    /// Asks for the page after the newest message here, likewise.
    Q_INVOKABLE void loadNewer();
    /// Asks for the newest messages of the room in place of those here; nothing when they are here.
    Q_INVOKABLE void loadNewest();
    /// Asks for the messages around one that is not here, in place of those here.
    Q_INVOKABLE void loadAround(qint64 seq) { Q_EMIT aroundWanted(seq); }

    void setCanLoadOlder(bool can) { set(m_canLoadOlder, can); }
    void setCanLoadNewer(bool can) { set(m_canLoadNewer, can); }
    void setLoadingOlder(bool loading) { set(m_loadingOlder, loading); }
    void setLoadingNewer(bool loading) { set(m_loadingNewer, loading); }
    void setOlderElsewhere(bool elsewhere) { set(m_olderElsewhere, elsewhere); }
    void setLoadError(const QString &error) { set(m_loadError, error); }

Q_SIGNALS:
    void changed();
    void olderWanted();
    void newerWanted();
    void newestWanted();
    void aroundWanted(qint64 seq);

private:
    template <typename T>
    void set(T &member, const T &value)
    {
        if (std::exchange(member, value) != value)
            Q_EMIT changed();
    }

    bool m_canLoadOlder = false;
    bool m_canLoadNewer = false;
    bool m_loadingOlder = false;
    bool m_loadingNewer = false;
    bool m_olderElsewhere = false;
    QString m_loadError;
};

} // namespace hearth
