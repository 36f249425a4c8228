// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <vector>

namespace hearth {

/// Joins writes: remembers which sessions have something to send, so that each writes once for all that it was sent in
/// one turn of the event loop, or, for what can wait, in a fifth of a second; up to a second while thousands are
/// waiting. Lives on the server thread.
class FlushQueue : public QObject
{
    Q_OBJECT
public:
    /// Something that is flushed. Takes itself out when it is destroyed.
    class Member
    {
    public:
        Member() = default;
        virtual ~Member();
        Q_DISABLE_COPY_MOVE(Member)

        virtual void flush() = 0;

    private:
        friend class FlushQueue;
        std::vector<Member *> *m_list = nullptr; ///< that it is in
        std::size_t m_at = 0;
    };

    explicit FlushQueue(QObject *parent = nullptr);
    ~FlushQueue() override;

    /// flush() is called before the event loop waits again.
    void add(Member &member);
    /// flush() is called when its patience is over, or sooner if add() asks for it.
    void addPatient(Member &member);
    /// How long the patient ones that are flushed now, or were last, had been gathered, by its timer.
    int gatheredMs() const { return m_gatheredMs; }
    /// There is nothing to flush any more.
    static void remove(Member &member);

protected:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    static void put(Member &member, std::vector<Member *> &list);
    void gather();

    std::vector<Member *> m_urgent;
    std::vector<Member *> m_patient; ///< null: it was removed
    std::vector<Member *> m_flushing;
    std::size_t m_flushed = 0; ///< of m_flushing
    QBasicTimer m_timer;
    int m_patienceMs; ///< longer the more were waiting the last time, or are now
    int m_gatheredMs = 0;
    bool m_goesOn = false; ///< others were waiting already when the last patient ones had been flushed
};

} // namespace hearth
