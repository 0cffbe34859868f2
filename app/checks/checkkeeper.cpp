#include "checkkeeper.h"

#include "checkwords.h"
#include "linediff.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto ownOrigin = "checks";

/// The problems where they stand in the text as it is now.
QList<Diagnostic> carriedOver(QList<Diagnostic> problems, const ChangeSet &changes)
{
    for (Diagnostic &problem : problems)
        problem.span = spanAfter(problem.span, changes);
    return problems;
}

/// The same with their fixes, and without those whose own words are others now.
QList<Diagnostic> carriedWhole(QList<Diagnostic> problems, const ChangeSet &changes)
{
    problems.removeIf([&changes](const Diagnostic &problem) {
        return std::ranges::any_of(changes.replacements(), [span = problem.span](const Replacement &edit) {
            return edit.at.begin < span.end && span.begin < edit.at.end;
        });
    });
    for (Diagnostic &problem : problems) {
        problem.span = spanAfter(problem.span, changes);
        QList<Replacement> fix = problem.fix.replacements();
        for (Replacement &replacement : fix)
            replacement.at = spanAfter(replacement.at, changes);
        problem.fix = ChangeSet::of(fix);
    }
    return problems;
}

} // namespace

CheckKeeper::CheckKeeper(std::function<bool()> isTyping, QObject *parent)
    : QObject(parent)
    , m_isTyping(std::move(isTyping))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, &CheckKeeper::endTyping);
    connect(&m_feed, &CheckFeed::checked, this, &CheckKeeper::take);
    connect(&m_feed, &CheckFeed::mended, this, &CheckKeeper::apply);
}

void CheckKeeper::setDocument(Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_feed.clear();
    m_feed.setSurroundings({});
    m_pause.stop();
    m_findings.clear();
    m_others.clear();
    m_typed.end();
    m_waiting.clear();
    m_checked = 0;
    m_knowsSurroundings = false;
    m_document = document;
    if (document) {
        connect(document, &Document::textChanged, this, &CheckKeeper::note);
        connect(document, &Document::changed, this, &CheckKeeper::request);
        connect(document, &Document::profileChanged, this, &CheckKeeper::checkAgain);
    }
    Q_EMIT changed();
}

void CheckKeeper::setSurroundings(const Surroundings &surroundings)
{
    m_feed.setSurroundings(surroundings);
    m_knowsSurroundings = true;
    checkAgain();
}

void CheckKeeper::noteArticle(const ArticleSize &size)
{
    if (m_feed.surroundings().article == size)
        return;
    Surroundings surroundings = m_feed.surroundings();
    surroundings.article = size;
    m_feed.setSurroundings(surroundings);
    request();
}

void CheckKeeper::checkAgain()
{
    m_checked = 0;
    request();
    showOthers();
}

void CheckKeeper::request()
{
    if (!m_document || !m_knowsSurroundings)
        return;
    if (m_checked == 0)
        m_feed.checkNow(m_document->lastTold());
    else
        m_feed.check(m_document->lastTold());
}

void CheckKeeper::note(const TextChange &change)
{
    m_findings.follow(change.changes);
    if (change.origin && m_isTyping()) {
        m_typed.note(change.changes, change.after);
        m_pause.start();
    } else {
        m_typed.follow(change.changes);
    }
    m_findings.setTypedPart(m_typed.lines());
    followOthers(change.changes);
}

/// Nobody looks again by itself: what they have found is told as long as its own words are the same.
void CheckKeeper::followOthers(const ChangeSet &changes)
{
    for (QList<Diagnostic> &problems : m_others)
        problems = carriedWhole(problems, changes);
    showOthers();
}

void CheckKeeper::showOthers()
{
    if (!m_document || m_others.isEmpty())
        return;
    Snapshot now = m_document->lastTold();
    now.text = m_document->text();
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other)
        m_findings.take(other.key(), heeded(*other, now, CheckSelection::ofRules(m_document->profile())));
}

void CheckKeeper::take(const CheckedIssue &issue)
{
    if (!m_document)
        return;
    m_checked = issue.snapshot.revision;
    const bool isNewest = m_checked == m_document->revision();
    const QList<Diagnostic> problems =
        isNewest ? issue.diagnostics
                 : carriedOver(issue.diagnostics, lineDifference(issue.snapshot.text, m_document->text()));
    m_findings.take(ownOrigin, problems);
    if (!isNewest)
        m_findings.follow({}); // their fixes are of another text
    showOthers();
    Q_EMIT changed();
    if (isNewest)
        runWaiting();
    else if (!m_waiting.isEmpty())
        m_feed.checkNow(m_document->snapshot());
}

void CheckKeeper::setFindings(const QByteArray &origin, const Snapshot &of, const QList<Diagnostic> &problems)
{
    if (!m_document)
        return;
    m_others[origin] = carriedWhole(problems, lineDifference(of.text, m_document->text()));
    showOthers();
    Q_EMIT changed();
}

bool CheckKeeper::isUpToDate() const
{
    return m_document && m_feed.isIdle() && m_checked == m_document->revision();
}

void CheckKeeper::whenUpToDate(const std::function<void()> &then)
{
    if (isUpToDate())
        return then();
    if (!m_document)
        return;
    m_waiting.append(then);
    m_feed.checkNow(m_document->snapshot());
}

void CheckKeeper::runWaiting()
{
    if (!isUpToDate())
        return;
    for (const auto &then : std::exchange(m_waiting, {}))
        then();
}

void CheckKeeper::mendAll(const QString &code)
{
    if (m_document && linkCheckCodes().contains(code))
        mendOthers(code);
    else if (m_document)
        m_feed.mend(m_document->snapshot(), code);
}

void CheckKeeper::mendOthers(const QString &code)
{
    QList<Replacement> all;
    for (const Finding &finding : m_findings.shown()) {
        if (finding.problem.code == code)
            all += finding.problem.fix.replacements();
    }
    apply(code, ChangeSet::of(all), m_document->revision());
}

void CheckKeeper::apply(const QString &code, const ChangeSet &changes, quint64 revision)
{
    if (!m_document)
        return;
    if (m_document->revision() != revision)
        return mendAll(code); // something was typed meanwhile
    m_document->apply(changes, {.name = tr("fix: %1").arg(checkName(code)), .mergeKey = {}});
    m_document->settle();
    checkAgain();
    Q_EMIT mended(code);
}

void CheckKeeper::endTyping()
{
    m_pause.stop();
    m_typed.end();
    if (m_findings.release())
        Q_EMIT changed();
}

} // namespace Jianbao
