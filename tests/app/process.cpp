#include "process.h"

#include <QProcess>

namespace {

constexpr int patience = 60'000; // milliseconds

} // namespace

Ended runProcess(const QString &program, const QStringList &arguments, const QByteArray &input,
                 const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
