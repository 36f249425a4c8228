// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"
#include "TlsContext.h"
#include "TlsIdentity.h"
#include "TlsWire.h"

#include <QTemporaryDir>
#include <QtTest>

#include <openssl/bio.h>

#include <array>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// A client that encrypts with OpenSSL, and whose bytes the test sends as it likes.
class Client
{
public:
    explicit Client(int descriptor)
        : m_descriptor(descriptor)
        , m_context(SSL_CTX_new(TLS_client_method()))
        , m_tls(SSL_new(m_context.get()))
    {
        SSL_set_bio(m_tls.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_connect_state(m_tls.get());
    }
    ~Client() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Client)

    bool shakeHands()
    {
        receive();
        const bool done = SSL_do_handshake(m_tls.get()) == 1;
        send(encrypted());
        return done;
    }
    /// The record of it.
    QByteArray record(const QByteArray &plain)
    {
        SSL_write(m_tls.get(), plain.constData(), int(plain.size()));
        return encrypted();
    }
    void send(const QByteArray &bytes) const
    {
        QCOMPARE(::send(m_descriptor, bytes.constData(), size_t(bytes.size()), 0), bytes.size());
    }
    /// All that has come, decrypted.
    QByteArray read()
    {
        receive();
        QByteArray plain;
        std::array<char, 4096> buffer;
        for (int size = 0; (size = SSL_read(m_tls.get(), buffer.data(), int(buffer.size()))) > 0;)
            plain.append(buffer.data(), size);
        return plain;
    }

private:
    void receive() const
    {
        std::array<char, 65536> buffer;
        for (ssize_t size = 0; (size = ::recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT)) > 0;)
            BIO_write(SSL_get_rbio(m_tls.get()), buffer.data(), int(size));
    }
    QByteArray encrypted() const
    {
        QByteArray bytes(qsizetype(BIO_ctrl_pending(SSL_get_wbio(m_tls.get()))), '\0');
        if (!bytes.isEmpty())
            BIO_read(SSL_get_wbio(m_tls.get()), bytes.data(), int(bytes.size()));
        return bytes;
    }

    const int m_descriptor;
    const openssl::Context m_context;
    const openssl::Connection m_tls;
};

/// Reads so much in each turn, and none while it has to wait for one.
struct Reader final : Wire::Listener
{
    explicit Reader(Wire &wire)
        : wire(wire)
    {
    }
    void readable() override
    {
        if (turns == 0)
            return wire.setPaused(true);
        const qsizetype before = heard.size();
        wire.read(most);
        turns -= heard.size() > before ? 1 : 0; // what has come of a record says nothing yet
    }
    void received(QByteArrayView bytes) override { heard.append(bytes.data(), bytes.size()); }
    void progressed(qint64) override { }
    void drained() override { }
    void ended() override { hasEnded = true; }
    /// As WebSocket::takeTurn() does.
    void takeTurn()
    {
        wire.setPaused(false);
        wire.read(most);
    }

    Wire &wire;
    qsizetype most = 100;
    int turns = 1'000;
    QByteArray heard;
    bool hasEnded = false;
};

} // namespace

/// What a client sends is heard, wherever its records and the turns to read them begin and end.
class tst_TlsWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTemporaryDir folder;
        FakeClock clock;
        TlsIdentity identity(clock, [] { return certificates::Names({u"localhost"_s}, {}); });
        QVERIFY(identity.open(folder.path(), {}));
        std::array<int, 2> pair {};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()), 0);
        m_client = std::make_unique<Client>(pair[1]);
        auto stream = std::make_unique<TlsStream>(identity.context(), pair[0], QByteArray());
        bool client = false;
        for (auto server = TlsStream::Handshake::Waits; !client || server != TlsStream::Handshake::Done;) {
            client = m_client->shakeHands() || client;
            if (server == TlsStream::Handshake::Waits)
                server = stream->shakeHands();
            QVERIFY(server != TlsStream::Handshake::Failed);
        }
        m_wire = std::make_unique<TlsWire>(std::move(stream), QByteArray(), QByteArray());
        m_reader = std::make_unique<Reader>(*m_wire);
        m_wire->start(*m_reader);
    }
    void cleanup()
    {
        m_wire.reset();
        m_client.reset();
    }

    void manyFramesInOneRecordAreReadInManyTurns()
    {
        const QByteArray said = words(10'000);
        m_client->send(m_client->record(said));
        QTRY_COMPARE(m_reader->heard, said); // of which the kernel tells once
    }

    void manyRecordsThatComeAtOnceAreReadInManyTurns()
    {
        const QByteArray said = words(10'000);
        QByteArray records;
        for (qsizetype i = 0; i < said.size(); i += 250)
            records += m_client->record(said.mid(i, 250));
        m_client->send(records);
        QTRY_COMPARE(m_reader->heard, said);
    }

    void recordsThatAreCutAnywhereAreWholeAgain()
    {
        const QByteArray said = words(300);
        QByteArray records = m_client->record(said.first(150));
        records += m_client->record(said.sliced(150));
        for (qsizetype i = 0; i < records.size(); i += 7) {
            m_client->send(records.mid(i, 7));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_reader->heard, said);
    }

    void whoeverWaitsForATurnHearsTheRestInIt_data()
    {
        QTest::addColumn<qsizetype>("record");
        QTest::newRow("one record") << qsizetype(1000);
        QTest::newRow("records of what is read at once") << qsizetype(100);
        QTest::newRow("small records") << qsizetype(10);
    }

    void whoeverWaitsForATurnHearsTheRestInIt()
    {
        QFETCH(qsizetype, record);
        const QByteArray said = words(1000);
        QByteArray records;
        for (qsizetype i = 0; i < said.size(); i += record)
            records += m_client->record(said.mid(i, record));
        m_reader->turns = 1;
        m_client->send(records);
        QTRY_COMPARE(m_reader->heard.size(), m_reader->most);
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(m_reader->heard.size(), m_reader->most); // it is paused
        m_reader->takeTurn();
        QTRY_VERIFY(m_reader->heard.size() > m_reader->most);
        QVERIFY(m_reader->heard.size() <= 2 * m_reader->most);
        m_reader->turns = 1'000;
        m_reader->takeTurn();
        QTRY_COMPARE(m_reader->heard, said);
    }

    void whatIsWrittenMeanwhileIsHeard()
    {
        const QByteArray said = words(5000);
        m_client->send(m_client->record(said));
        const QByteArray answer = "an answer";
        m_wire->write({&answer, 1});
        QTRY_COMPARE(m_reader->heard, said);
        QCOMPARE(m_client->read(), answer);
    }

private:
    static QByteArray words(qsizetype size)
    {
        QByteArray words;
        for (int i = 0; words.size() < size; ++i)
            words += QByteArray::number(i) + ' ';
        return words.first(size);
    }

    std::unique_ptr<Client> m_client;
    std::unique_ptr<TlsWire> m_wire;
    std::unique_ptr<Reader> m_reader;
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_TlsWire)
#include "tst_TlsWire.moc"
