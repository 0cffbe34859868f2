#include "input.h"

#include "messages.h"
#include "profilereader.h"
#include "storage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <cstdio>

namespace Jianbao::Cli {

namespace {

Result<Input> readStandardInput(const QString &name)
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return std::unexpected(Error{Messages::tr("The standard input could not be read.")});
    QByteArray bytes;
    while (bytes.size() <= Storage::maximumFileSize) { // a pipe gives what it holds, not what is asked for
        const QByteArray more = file.read(Storage::maximumFileSize + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(Error{Messages::tr("The standard input could not be read: %1").arg(file.errorString())});
    if (bytes.size() > Storage::maximumFileSize)
        return std::unexpected(Error{Messages::tr("The standard input is larger than 16 MB.")});
    if (bytes.contains('\0'))
        return std::unexpected(Error{Messages::tr("The standard input is not a text.")});
    if (!bytes.isValidUtf8())
        return std::unexpected(Error{Messages::tr("The standard input is not UTF-8 text.")});
    return Input{name, Text(std::move(bytes)), {}, {}, {}};
}

/// With the profile of its folder, named as the person named that folder.
Input withProfile(Input input)
{
    const QString folder = isStandardInput(input.name) ? QDir::currentPath() : QFileInfo(input.name).absolutePath();
    const qsizetype slash = isStandardInput(input.name) ? -1 : input.name.lastIndexOf(QDir::separator());
    ReadProfile read = loadProfile(folder);
    input.profile = std::move(read.profile);
    for (const ProfileProblem &problem : std::as_const(read.problems))
        input.remarks.append(problem.inFile(input.name.first(slash + 1) + profileFileName));
    return input;
}

} // namespace

Result<Input> readInput(const QString &name)
{
    if (isStandardInput(name))
        return readStandardInput(name).transform(withProfile);
    Result<Storage::OpenedFile> opened = Storage::open(name);
    if (!opened)
        return std::unexpected(opened.error());
    return withProfile({name, opened->text, opened->fingerprint, {}, {}});
}

QStringList remarksOn(const QList<Input> &inputs)
{
    QStringList remarks;
    for (const Input &input : inputs)
        remarks += input.remarks;
    remarks.removeDuplicates();
    return remarks;
}

std::expected<QList<Input>, QStringList> readInputs(const QStringList &names)
{
    QList<Input> inputs;
    QStringList problems;
    for (const QString &name : names) {
        if (Result<Input> input = readInput(name))
            inputs += *std::move(input);
        else
            problems += input.error().message;
    }
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return inputs;
}

} // namespace Jianbao::Cli
