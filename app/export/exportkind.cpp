#include "exportkind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

QString exportKey(ExportKind kind)
{
    switch (kind) {
    case ExportKind::WebPage:
        return u"html"_s;
    case ExportKind::Pdf:
        return u"pdf"_s;
    case ExportKind::Picture:
        return u"png"_s;
    case ExportKind::Markdown:
        break;
    }
    return u"markdown"_s;
}

QString exportSuffix(ExportKind kind)
{
    return kind == ExportKind::Markdown ? u"md"_s : exportKey(kind);
}

QString exportFileName(ExportKind kind, const QString &issueName)
{
    const QString mark = kind == ExportKind::Markdown ? u"-absolute"_s : QString();
    return issueName + mark + u'.' + exportSuffix(kind);
}

QString exportFilter(ExportKind kind)
{
    switch (kind) {
    case ExportKind::WebPage:
        return Messages::tr("Web pages (*.html)");
    case ExportKind::Pdf:
        return Messages::tr("PDF documents (*.pdf)");
    case ExportKind::Picture:
        return Messages::tr("PNG pictures (*.png)");
    case ExportKind::Markdown:
        break;
    }
    return Messages::tr("Markdown files (*.md *.markdown)");
}

QString exportDialogTitle(ExportKind kind)
{
    switch (kind) {
    case ExportKind::WebPage:
        return Messages::tr("Export as a Web Page");
    case ExportKind::Pdf:
        return Messages::tr("Export as PDF");
    case ExportKind::Picture:
        return Messages::tr("Export as One Long Picture");
    case ExportKind::Markdown:
        break;
    }
    return Messages::tr("Export as Markdown with Absolute Links");
}

} // namespace Jianbao
