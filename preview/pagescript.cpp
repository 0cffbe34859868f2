#include "pagescript.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Jianbao::PageScript {

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString &name)
{
    QFile file(u":/preview/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

/// JSON is a subset of the language's expressions, so nothing in an argument can end the call.
QString call(QLatin1StringView function, const QJsonArray &arguments)
{
    const QByteArray json = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    return "jianbao."_L1 + function + u'(' + QString::fromUtf8(json.sliced(1, json.size() - 2)) + u')';
}

} // namespace

QString shell()
{
    return resource(u"shell.html"_s);
}

QString setUp()
{
    return resource(u"darkmode.js"_s) + resource(u"article.js"_s);
}

QString setLook(const QJsonObject &look)
{
    return call("applyLook"_L1, {look});
}

QString setPictures(const QJsonArray &fetched, const QJsonArray &broken)
{
    return call("setPictures"_L1, {fetched, broken});
}

QString apply(const ArticlePatch &patch)
{
    QJsonArray pieces;
    for (const ArticlePatch::Piece &piece : patch.pieces)
        pieces.append(piece.kept >= 0 ? QJsonValue(piece.kept) : QJsonValue(QString::fromUtf8(piece.html)));
    const QJsonValue root =
        patch.isRootNew ? QJsonValue(QString::fromUtf8(patch.result.open + patch.result.close)) : QJsonValue();
    return call("patch"_L1, {root, patch.first, patch.removed, pieces});
}

QString reveal(qsizetype first, qsizetype last, bool isScrolling)
{
    return call("reveal"_L1, {first, last, isScrolling});
}

QString leave(bool isBeforeArticle)
{
    return call("leave"_L1, {isBeforeArticle});
}

QString placeMark()
{
    return call("placeMark"_L1, {});
}

QString scrollToBlock(qsizetype index)
{
    return call("scrollToBlock"_L1, {index});
}

QString placeAt(double x, double y)
{
    return call("placeAt"_L1, {x, y});
}

QString firstVisibleBlock()
{
    return call("firstVisible"_L1, {});
}

QString html()
{
    return call("html"_L1, {});
}

} // namespace Jianbao::PageScript
