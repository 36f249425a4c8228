// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/MemberListModel.h"

namespace hearth {

class Everybody;
class ServerEvents;

/// Everybody on the server as a list to choose from.
class EverybodyList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(hearth::MemberListModel *list READ list CONSTANT)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    /// Why they could not be had, in a sentence; "" once they could.
    Q_PROPERTY(QString error READ error NOTIFY loadingChanged)
public:
    EverybodyList(UserId self, Everybody *everybody, ServerEvents *events, QObject *parent = nullptr);

    MemberListModel *list() { return &m_list; }
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    /// Asks anew, for somebody may have come; until the answer those stay who were known.
    Q_INVOKABLE void look();

Q_SIGNALS:
    void loadingChanged();

private:
    void end(const QString &error);

    Everybody *const m_everybody;
    MemberListModel m_list;
    bool m_loading = false;
    QString m_error;
};

} // namespace hearth
