// SPDX-License-Identifier: GPL-3.0-or-later
#include "BodyStream.h"

#include "DirectSocket.h"
#include "HttpUpload.h"
#include "InputPace.h"
#include "ReplySlot.h"
#include "RequestTurns.h"
#include "StateDeadline.h"
#include "TakeOver.h"

#include <QTcpSocket>

#include <algorithm>

namespace hearth {

using State = ConnectionState;

BodyStream::BodyStream(const UploadRoute &route, const RequestHead &head, QTcpSocket &socket, InputPace &pace, StateDeadline &state,
    RequestTurns &turns, Owner &owner)
    : m_socket(socket)
    , m_pace(pace)
    , m_state(state)
    , m_turns(turns)
    , m_owner(owner)
    , m_intake(route, head, socket.bytesAvailable() > 0 ? socket.readAll() : QByteArray())
{
}

void BodyStream::offer(std::shared_ptr<ReplySlot> slot)
{
    slot->setUpload();
    m_slot = std::move(slot);
    withhold();
    m_turns.add(request(), m_slot, nullptr);
}

void BodyStream::withhold()
{
    m_state.enter(State::Withheld);
    m_pace.hold();
    m_owner.bodyMoved();
    m_state.start();
}

void BodyStream::ask(const HttpRequest &request)
{
    m_intake.route().open(request, HttpUpload(m_slot, m_intake.left()));
}

bool BodyStream::accept(std::unique_ptr<BodySink> sink)
{
    if (m_intake.isAccepted())
        return false;
    m_intake.accept(std::move(sink));
    if (m_intake.isWaitedFor())
        writeNow(m_socket, "HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void BodyStream::goOn()
{
    if (!m_intake.isAccepted() || !m_state.is(State::Withheld))
        return;
    m_state.enter(State::Receiving);
    const auto source = std::exchange(m_source, nullptr);
    const qint64 taken = source ? source->taken() : 0;
    if (source)
        m_readsOn = !source->isDry();
    m_intake.taken(taken);
    const auto pace = m_intake.resume();
    if (pace && pace->left <= pace->left.zero())
        return m_owner.bodyIsLate();
    if (pace)
        m_state.goOn(pace->left, pace->moved);
    else
        m_state.start();
    m_state.moved(taken);
    m_pace.goOnLater();
}

/// The kernel keeps what comes next: there is nothing between it and the sink.
void BodyStream::pause()
{
    m_intake.pause({m_state.left(), m_state.bytesMoved()});
    withhold();
    if (const auto source = this->source())
        letRead(source);
}

bool BodyStream::readOn()
{
    const auto source = std::exchange(m_readsOn, false) ? this->source() : nullptr;
    if (!source)
        return false;
    m_intake.pause({m_state.left(), m_state.bytesMoved()});
    withhold();
    letRead(source);
    return true;
}

std::shared_ptr<BodySource> BodyStream::source() const
{
    return m_pace.isHeld() && m_intake.canReadOn() ? BodySource::of(m_socket, m_intake.left()) : nullptr;
}

void BodyStream::letRead(const std::shared_ptr<BodySource> &source)
{
    m_source = source;
    m_intake.readOn([source](char *to, qint64 most) { return source->read(to, most); });
}

void BodyStream::receive()
{
    if (m_socket.isTransactionStarted())
        m_socket.commitTransaction(); // of the parser, which found nothing to read
    const qint64 size = std::min(m_intake.left(), m_socket.bytesAvailable());
    take(m_socket.read(size));
    // As much as is read at once: it comes fast, and there is more.
    if (m_slot && m_state.is(State::Receiving) && size >= HttpLimits::piece && m_intake.canReadOn()
        && BodySource::canBe(m_socket)) {
        m_readsOn = true;
        m_pace.hold();
        m_pace.goOnLater();
    }
}

bool BodyStream::takeEarly()
{
    if (!m_intake.hasEarly())
        return false;
    take(m_intake.takeEarly());
    if (m_state.is(State::Receiving))
        m_pace.goOnLater();
    return true;
}

void BodyStream::take(QByteArrayView bytes)
{
    m_state.moved(bytes.size());
    m_turns.chargeBody(bytes.size());
    const bool goesOn = m_intake.take(bytes);
    if (!m_slot) // the sink has answered
        return;
    if (m_intake.left() == 0)
        return end();
    if (!goesOn)
        return pause();
    m_owner.bodyMoved();
}

void BodyStream::end()
{
    const auto slot = std::exchange(m_slot, nullptr);
    const QByteArray behind = m_intake.takeRest();
    slot->setPersistence(m_intake.persistence());
    m_state.enter(State::Answering);
    m_pace.release();
    m_pace.readLittleAhead();
    m_owner.bodyIsWhole(slot->closes());
    if (!slot->closes())
        unread(m_socket, behind);
    m_intake.finish();
    m_owner.bodyEnded(!behind.isEmpty());
}

} // namespace hearth
