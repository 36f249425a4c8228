// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

#include <csignal>
#include <random>

/// A small stand-in for libFuzzer where clang is not installed: feeds a target with every seed, then with mutations of
/// seeds. The same arguments give the same inputs.
/// Usage: fuzz_X SEEDS [-runs=N] [-seed=N]
namespace {

QByteArray currentInput;

/// The input that did it, in a form that can be made a seed: `echo HEX | xxd -r -p >seeds/...`.
void tellInput(int signal)
{
    std::fprintf(stderr, "The input was, in hexadecimal: %s\n", currentInput.toHex().constData());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

class Mutator
{
public:
    Mutator(QList<QByteArray> seeds, quint64 seed)
        : m_seeds(std::move(seeds))
        , m_random(seed)
    {
    }

    QByteArray next()
    {
        QByteArray input = m_seeds.at(below(m_seeds.size()));
        for (qsizetype changes = 1 + below(6); changes > 0; --changes)
            change(input);
        return input;
    }

private:
    qsizetype below(qsizetype bound) { return qsizetype(m_random() % quint64(bound)); }

    void change(QByteArray &input)
    {
        // What the formats are made of: random bytes alone hardly ever get past the first character.
        static const QList<QByteArray> tokens {"\x1e", "b", "0", "2", "3", "4", "42", "43", "450-", "451-", "/", "/custom,", "[",
            "]", "{", "}", "\"", ",", "\\u0000", "\xff", "\xf0\x9f\x91\x8b", "99999999999999999999", "-1", "1e999",
            "{\"_placeholder\":true,\"num\":0}", "{\"_placeholder\":true,\"num\":-1}", "null", "true", "[[[[[[[["};
        const qsizetype at = below(input.size() + 1);
        switch (below(6)) {
        case 0:
            if (at < input.size())
                input[at] = char(input.at(at) ^ (1 << below(8)));
            break;
        case 1: input.insert(at, char(below(256))); break;
        case 2: input.remove(at, 1 + below(8)); break;
        case 3: input.insert(at, tokens.at(below(tokens.size()))); break;
        case 4: input.insert(at, input.mid(below(input.size() + 1), 1 + below(16))); break;
        case 5: input = input.left(at) + m_seeds.at(below(m_seeds.size())).mid(below(16)); break;
        }
    }

    QList<QByteArray> m_seeds;
    std::mt19937_64 m_random;
};

void feed(QByteArray input)
{
    currentInput = std::move(input);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(currentInput.constData()), std::size_t(currentInput.size()));
}

} // namespace

int main(int argc, char **argv)
{
    QDir folder;
    qint64 runs = 100000;
    quint64 seed = 1;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument.startsWith("-runs="))
            runs = argument.mid(6).toLongLong();
        else if (argument.startsWith("-seed="))
            seed = argument.mid(6).toULongLong();
        else
            folder.setPath(QString::fromLocal8Bit(argument));
    }

    QList<QByteArray> seeds;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "There are no seeds in %s\n", qPrintable(folder.path()));
        return 1;
    }

    std::signal(SIGABRT, tellInput);
    std::signal(SIGSEGV, tellInput);
    for (const QByteArray &input : seeds)
        feed(input);
    Mutator mutator(seeds, seed);
    for (qint64 run = 0; run < runs; ++run)
        feed(mutator.next());
    std::printf("%d seeds and %lld mutations (seed %llu): every promise held\n", int(seeds.size()), runs, seed);
    return 0;
}
