// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrlQuery>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>

class QJsonValue;

namespace hearth {

class ListPages;
class RestClient;
class ServerEvents;
struct User;

/// Who or what is kept out, as it was when it was asked for, but by the names that people have now: entries of {id, name, detail, user}, where
/// `id` is what lifts it and `user` whom it is about. With `byUsername` the detail is the username.
class KeptOut : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Moderating has it")
    Q_PROPERTY(QVariantList entries READ entries NOTIFY changed)
    /// The server has more than are here.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    /// Why they could not be had, or not all; empty when nothing went wrong.
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
public:
    static constexpr int mostShown = 500;
    /// One entry of the answer; nothing for what cannot be understood.
    using Read = std::function<std::optional<QVariantMap>(const QJsonValue &json)>;

    KeptOut(ServerEvents *events, RestClient *rest, const QString &key, Read read, QObject *parent = nullptr);
    ~KeptOut() override;

    QVariantList entries() const { return m_entries; }
    bool hasMore() const { return m_hasMore; }
    QString error() const { return m_error; }
    bool isLoading() const { return m_pages != nullptr; }

    /// Asks anew. What is there stays until the first answer, unless it is about something else.
    void look(const QString &path, const QUrlQuery &query = {});

Q_SIGNALS:
    void changed();

private:
    void end(const QString &error);
    void rename(const User &now);

    RestClient *const m_rest;
    const QString m_key;
    const Read m_read;
    QString m_path;
    std::unique_ptr<ListPages> m_pages;
    QVariantList m_entries;
    bool m_hasMore = false;
    QString m_error;
};

} // namespace hearth
