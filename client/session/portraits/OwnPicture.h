// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QImage>
#include <QObject>
#include <QRectF>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class RestClient;
class WorkerThreads;

/// Choosing what one is shown with: a picture of this machine is read, a square of it cut out, and a small one made of that and sent. Nothing but
/// the small one leaves this machine.
class OwnPicture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// "", "reading", "there": a square of `image` is to be chosen, "sending".
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QVariant image READ image NOTIFY changed)
    Q_PROPERTY(QSize size READ size NOTIFY changed) ///< of `image`
public:
    static constexpr int side = 256; ///< pixels of what is sent

    /// It must outlive it.
    explicit OwnPicture(RestClient *rest, QObject *parent = nullptr);
    ~OwnPicture() override;

    QString state() const { return m_state; }
    QVariant image() const { return m_image; }
    QSize size() const { return m_image.size(); }

    /// A person is to choose a file: read() follows, if they do.
    Q_INVOKABLE void ask() { Q_EMIT asked(); }
    Q_INVOKABLE void read(const QUrl &file);
    /// This square of `image` is what one is shown with, in pixels of it. Ends in done() or failed().
    Q_INVOKABLE void use(const QRectF &square);
    Q_INVOKABLE void remove();
    /// Nothing was chosen.
    Q_INVOKABLE void drop();

    /// JPEG, square, with nothing in it but the picture. Any thread.
    static QByteArray smallPicture(const QImage &image, const QRectF &square);

Q_SIGNALS:
    void changed();
    void asked();
    void done(bool removed);
    /// Why not, in a sentence.
    void failed(const QString &message);

private:
    void set(const QString &state, const QImage &image);
    void send(const QByteArray &small);
    void end(const Result<void> &sent, bool removed);

    RestClient *const m_rest;
    std::unique_ptr<WorkerThreads> m_thread; ///< once there is something to read
    QString m_state;
    QImage m_image;
    int m_reading = 0; ///< what is read of a file that was chosen before is not wanted any more
};

} // namespace hearth
