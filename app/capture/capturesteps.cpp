#include "capturesteps.h"

#include "arxivpage.h"
#include "githubpage.h"
#include "webpage.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr QByteArrayView acceptsPages = "text/html,application/xhtml+xml,application/xml;q=0.9";

} // namespace

QList<CaptureStep> captureSteps(const QUrl &url)
{
    QList<CaptureStep> steps;
    if (const QString id = arxivIdIn(url); !id.isEmpty()) {
        steps.append({arxivQuery(id), "application/atom+xml,application/xml", readArxivAnswer});
        steps.append({arxivPage(id), acceptsPages.toByteArray(), readWebPage});
    } else if (const QString repository = githubRepositoryIn(url); !repository.isEmpty()) {
        steps.append({githubQuery(repository), "application/vnd.github+json,application/json", readGithubAnswer});
        steps.append({githubPage(repository), acceptsPages.toByteArray(), readWebPage});
    } else {
        steps.append({url, acceptsPages.toByteArray(), readWebPage});
    }
    return steps;
}

bool isPageType(QByteArrayView contentType)
{
    static constexpr std::array<QByteArrayView, 6> types{"text/html", "application/xhtml+xml", "application/xml",
                                                         "text/xml",  "application/atom+xml",  "application/json"};
    qsizetype end = contentType.indexOf(';');
    const QByteArray type = contentType.first(end < 0 ? contentType.size() : end).trimmed().toByteArray().toLower();
    return type.isEmpty() || type == "application/vnd.github+json" || std::ranges::find(types, type) != types.end();
}

QByteArray userAgent()
{
    const QByteArray version = QCoreApplication::applicationVersion().toLatin1();
    return "Mozilla/5.0 (compatible; Jianbao" + (version.isEmpty() ? QByteArray() : '/' + version) +
           "; newsletter editor, asks for single pages by hand)";
}

} // namespace Jianbao
