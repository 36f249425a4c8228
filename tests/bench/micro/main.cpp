// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of every program here: Google Benchmark inside a QCoreApplication, for what needs an event loop.
#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // The output is read by a program.
    QLoggingCategory::setFilterRules(QStringLiteral("*.info=false\n*.debug=false"));
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
