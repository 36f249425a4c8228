// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/FrameLog.h"

#include "program/Program.h"

#include <QLoggingCategory>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.desktop.frames", QtInfoMsg)

} // namespace

bool FrameLog::isOn()
{
    return log().isDebugEnabled();
}

FrameLog::FrameLog(QQuickWindow *window, Program *program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    connect(window, &QQuickWindow::frameSwapped, this, &FrameLog::drawn);
}

void FrameLog::drawn()
{
    const TimelineModel *timeline = m_program->chat() ? m_program->chat()->conversation()->timeline() : nullptr;
    const bool messages = m_program->page() == "chat"_L1 && timeline && timeline->count() > 0;
    for (const QString &what : {u"window"_s, m_program->page(), messages ? u"messages"_s : QString()}) {
        if (!what.isEmpty() && !m_said.contains(what)) {
            m_said << what;
            qCDebug(log).noquote() << "first frame:" << what;
        }
    }
}

} // namespace hearth
