// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <optional>

namespace hearth {

/// Whether the program is started with the desktop's session: by an entry in the person's autostart folder (XDG Desktop Application
/// Autostart), or inside a sandbox by the portal's leave, who keeps it. GUI thread.
class Autostart : public QObject
{
    Q_OBJECT
public:
    /// What is started then; the program first.
    explicit Autostart(const QStringList &command, QObject *parent = nullptr);

    /// As the entry says; nothing where that cannot be known, in a sandbox.
    std::optional<bool> isOn() const;
    /// changed() follows, or failed().
    void set(bool on);

    static QString entryPath();
    /// As the line of an entry has it (Desktop Entry Specification, "The Exec key").
    static QString execLine(const QStringList &command);

Q_SIGNALS:
    void changed(bool on);
    /// It is as it was; one sentence says why.
    void failed(const QString &sentence);

private:
    void askPortal(bool on);

    const QStringList m_command;
};

} // namespace hearth
