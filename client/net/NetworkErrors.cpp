// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkErrors.h"

#include "net/ServerSentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NetworkErrors)
};

QString refused()
{
    return Words::tr("Nothing answers there. Is the server running, and is the port right?");
}
QString notFound()
{
    return Words::tr("There is no computer with this name on the network.");
}
QString timedOut()
{
    return Words::tr("The server did not answer in time. It may be off or busy, or a firewall may be in the way.");
}
QString hungUp()
{
    return Words::tr("The server closed the connection.");
}
QString noNetwork()
{
    return Words::tr("This computer has no connection to the network.");
}
QString untrusted()
{
    return Words::tr("The server's certificate is not valid, so the connection would not be private.");
}
QString unknown()
{
    return Words::tr("The server cannot be reached.");
}

/// Somebody filled it in, and reads what is wrong with it.
bool isOfAForm(const Error &error)
{
    constexpr QLatin1StringView fields[] {"username"_L1, "password"_L1, "old"_L1, "new"_L1, "code"_L1, "display_name"_L1, "text"_L1,
        "name"_L1, "topic"_L1, "emoji"_L1, "reason"_L1, "q"_L1, "size"_L1};
    return std::ranges::find(fields, error.field) != std::end(fields) && !error.message.contains(u'"' + error.field + u'"');
}

/// Empty where the server's own sentence says more than the code does.
QString ownWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::MessageNotFound: return Words::tr("This message was deleted.");
    case ErrorCode::RoomNotFound: return Words::tr("This room is not there any more, or you are not in it.");
    case ErrorCode::NotAMember: return Words::tr("You are not in this room any more.");
    case ErrorCode::UserNotFound: return Words::tr("This person is not there any more.");
    case ErrorCode::NotFound:
    case ErrorCode::MethodNotAllowed:
    case ErrorCode::InvalidRequest: return Words::tr("The server does not know this. It may be older than this program.");
    case ErrorCode::InvalidField: return isOfAForm(error) ? QString() : Words::tr("The server refused this.");
    case ErrorCode::Unauthorized: return Words::tr("You are not signed in any more.");
    case ErrorCode::TooLarge: return isOfAForm(error) ? QString() : Words::tr("This is larger than the server accepts.");
    case ErrorCode::Busy: return Words::tr("The server is busy. Try again in a moment.");
    case ErrorCode::Internal: return Words::tr("Something went wrong on the server.");
    default: return {};
    }
}

} // namespace

Error inOwnWords(Error error)
{
    const QString words = ownWords(error);
    error.message = words.isEmpty() ? inReadersLanguage(error.message) : words;
    return error;
}

QString otherKeySentence()
{
    return Words::tr("Whoever answers there is not the server that you know.");
}

QString sentenceFor(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return refused();
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::UnknownSocketError: return hungUp(); // no error at all: an orderly end
    case QAbstractSocket::HostNotFoundError: return notFound();
    case QAbstractSocket::SocketTimeoutError: return timedOut();
    case QAbstractSocket::NetworkError: return noNetwork();
    case QAbstractSocket::SslHandshakeFailedError: return untrusted();
    default: return unknown();
    }
}

QString sentenceFor(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return refused();
    case QNetworkReply::RemoteHostClosedError: return hungUp();
    case QNetworkReply::HostNotFoundError: return notFound();
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return timedOut(); // setTransferTimeout() ends in a cancellation
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError: return noNetwork();
    case QNetworkReply::SslHandshakeFailedError: return untrusted();
    default: return unknown();
    }
}

} // namespace hearth
