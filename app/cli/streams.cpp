#include "streams.h"

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Jianbao::Cli {

namespace {

bool standardOutputIsClosed = false;

bool writeAll(std::FILE *stream, QByteArrayView bytes)
{
    return std::fwrite(bytes.data(), 1, size_t(bytes.size()), stream) == size_t(bytes.size()) &&
           std::fflush(stream) == 0;
}

} // namespace

void prepareStreams()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY); // or every line feed of the output grows a carriage return
    _setmode(_fileno(stdin), _O_BINARY);
#else
    std::signal(SIGPIPE, SIG_IGN);
    standardOutputIsClosed = fcntl(STDOUT_FILENO, F_GETFD) < 0 && errno == EBADF;
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (fcntl(stream, F_GETFD) < 0 && errno == EBADF) [[maybe_unused]]
            const int opened = open("/dev/null", O_RDWR); // takes the lowest free number: this one
    }
#endif
}

bool writeToStandardOutput(QByteArrayView bytes)
{
    return bytes.isEmpty() || (!standardOutputIsClosed && writeAll(stdout, bytes));
}

void writeToStandardError(QByteArrayView bytes)
{
    writeAll(stderr, bytes); // when this fails there is nobody left to tell
}

} // namespace Jianbao::Cli
