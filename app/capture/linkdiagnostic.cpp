#include "linkdiagnostic.h"

#include "escape.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

class Messages
{
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

using Kind = CaptureError::Kind;

/// How the state of a link is judged.
struct Verdict {
    QLatin1StringView code;
    Severity severity;
};

Verdict verdictOn(Kind kind)
{
    switch (kind) {
    case Kind::NotFound:
    case Kind::Deleted:
    case Kind::Violation:
    case Kind::NotAUrl:
    case Kind::RefusedAddress:
        return {"link-dead"_L1, Severity::Error};
    case Kind::Unreachable:
    case Kind::Insecure:
    case Kind::TooManyRedirections:
        return {"link-dead"_L1, Severity::Warning};
    default:
        return {"link-unknown"_L1, Severity::Style};
    }
}

QString shortened(const QString &url)
{
    return url.size() > 120 ? QString(url.first(119) + u'…') : url;
}

} // namespace

std::optional<Diagnostic> linkDiagnostic(const LinkState &state, const QString &url, Span span)
{
    if (state.trouble) {
        const Verdict verdict = verdictOn(*state.trouble);
        return Diagnostic{
            verdict.code, verdict.severity, span, Messages::tr("%1 (%2)").arg(state.message, shortened(url)), {}};
    }
    if (state.movedTo.isEmpty())
        return std::nullopt;
    if (leadsToFront(QUrl(url), QUrl(state.movedTo)))
        return Diagnostic{"link-dead"_L1,
                          Severity::Warning,
                          span,
                          Messages::tr("The page seems to be gone: its address leads to the front page %1.")
                              .arg(shortened(state.movedTo)),
                          {}};
    if (!state.isMovedForGood)
        return Diagnostic{"link-moved"_L1,
                          Severity::Style,
                          span,
                          Messages::tr("The address leads on to %1.").arg(shortened(state.movedTo)),
                          {}};
    return Diagnostic{"link-moved"_L1, Severity::Style, span,
                      Messages::tr("The page has moved to %1.").arg(shortened(state.movedTo)),
                      ChangeSet::replace(span, escapedUrl(state.movedTo))};
}

} // namespace Jianbao
