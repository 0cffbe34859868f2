#include "openrequest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int version = 1;

bool isUsablePath(const QString &path)
{
    return QDir::isAbsolutePath(path) && !path.contains(QChar(u'\0'));
}

} // namespace

QByteArray toWire(const OpenRequest &request)
{
    const auto write = [&request](qsizetype files) {
        const QJsonObject object{{u"jianbao"_s, version},
                                 {u"files"_s, QJsonArray::fromStringList(request.files.first(files))},
                                 {u"newWindow"_s, request.wantsNewWindow},
                                 {u"token"_s, request.token.left(OpenRequest::longestToken)}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    };
    qsizetype files = std::min(request.files.size(), OpenRequest::mostFiles);
    QByteArray line = write(files);
    while (line.size() > OpenRequest::longest)
        line = write(files /= 2);
    return line;
}

std::optional<OpenRequest> openRequestFromWire(const QByteArray &line)
{
    if (line.size() > OpenRequest::longest || !line.endsWith('\n'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonArray files = object.value("files"_L1).toArray();
    if (object.value("jianbao"_L1) != QJsonValue(version) || files.size() > OpenRequest::mostFiles)
        return std::nullopt;
    OpenRequest request{.files = {},
                        .wantsNewWindow = object.value("newWindow"_L1).toBool(),
                        .token = object.value("token"_L1).toString()};
    if (request.token.size() > OpenRequest::longestToken)
        return std::nullopt;
    for (const QJsonValue &file : files) {
        if (!isUsablePath(file.toString()))
            return std::nullopt;
        request.files.append(file.toString());
    }
    return request;
}

} // namespace Jianbao
