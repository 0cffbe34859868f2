#include "itemwriter.h"

#include "escape.h"
#include "inlinescan.h"
#include "markdownline.h"
#include "summarytext.h"

#include <QCoreApplication>
#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 10; // characters; the item grammar reads no longer one

QString message(const char *source)
{
    return QCoreApplication::translate("Jianbao::Edits", source);
}

std::unexpected<Error> refused(const char *source, const QString &argument = {})
{
    const QString text = message(source);
    return std::unexpected(Error{text.contains("%1"_L1) ? text.arg(argument) : text});
}

bool isWholeUrl(const QString &url, UrlForm form)
{
    const QByteArray bytes = url.toUtf8();
    const auto found = singleUrl(bytes, {0, bytes.size()}, form);
    return found && found->size() == bytes.size();
}

QByteArray joinedWithHardBreaks(const QList<QByteArray> &lines, QByteArrayView lineBreak)
{
    QByteArray text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        text += lines[i];
        if (i + 1 < lines.size() && !lines[i].endsWith("  "))
            text += "  ";
        text += lineBreak;
    }
    return text;
}

} // namespace

bool isLabel(const QString &label)
{
    const auto isForbidden = [](QChar c) { return u"[]<>`|\\:：&"_s.contains(c); };
    const auto characters = std::ranges::count_if(label, [](QChar c) { return !c.isLowSurrogate(); });
    return !label.isEmpty() && characters <= longestLabel && std::ranges::none_of(label, isForbidden) &&
           !beginsBlock((label + u"：").toUtf8());
}

QByteArray headMarkdown(const QString &title, const QString &source, const QString &url, const Profile &profile)
{
    if (title.isEmpty() && source.isEmpty())
        return isWholeUrl(url, UrlForm::WithScheme) ? url.toUtf8() : "[](" + escapedUrl(url) + ')';
    const EscapeRules titleRules{.separators = source.isEmpty(), .blockStart = url.isEmpty(), .urls = url.isEmpty()};
    QByteArray text = escapedText(title, titleRules);
    if (!source.isEmpty())
        text += profile.sourceSeparator.toUtf8() + escapedText(source, {.separators = true, .urls = url.isEmpty()});
    return url.isEmpty() ? text.trimmed() : '[' + text + "](" + escapedUrl(url) + ')';
}

QByteArray tagsMarkdown(const QStringList &tags)
{
    QByteArray text;
    for (const QString &tag : tags)
        text += '[' + escapedText(tag) + "] ";
    return text;
}

QByteArray summaryLabel(const Profile &profile)
{
    return QString(profile.summaryLabels.value(0) + profile.labelColon).toUtf8();
}

Result<QByteArray> fieldMarkdown(const FieldValue &value, const Profile &profile)
{
    const QString label = cleanLine(value.label);
    const QString text = cleanLine(value.text);
    const QString url = cleanLine(value.url);
    if (!isLabel(label))
        return refused(QT_TRANSLATE_NOOP("Jianbao::Edits", "“%1” cannot be a label: use up to ten characters, "
                                                           "without colons and brackets."),
                       label);
    if (profile.summaryLabels.contains(label))
        return refused(QT_TRANSLATE_NOOP("Jianbao::Edits", "“%1” is the label of the summary."), label);
    const QByteArray begin = QString(label + profile.labelColon).toUtf8();
    if (!text.isEmpty() && !url.isEmpty())
        return begin + '[' + escapedText(text) + "](" + escapedUrl(url) + ')';
    if (!url.isEmpty()) {
        if (!isWholeUrl(url, UrlForm::WithSchemeOrWww))
            return refused(QT_TRANSLATE_NOOP("Jianbao::Edits", "“%1” is not a web address that begins with http://, "
                                                               "https:// or www."),
                           url);
        return begin + url.toUtf8();
    }
    if (!profile.textLabels.contains(label))
        return refused(QT_TRANSLATE_NOOP("Jianbao::Edits", "“%1” needs a link."), label);
    return begin + escapedText(text, {.urls = true});
}

Result<QByteArray> itemMarkdown(const ItemValues &values, const Profile &profile, QByteArrayView lineBreak)
{
    QByteArray head = "- " + tagsMarkdown(values.tags) +
                      headMarkdown(cleanLine(values.title), cleanLine(values.source), cleanLine(values.url), profile);
    for (const FieldValue &link : values.links)
        head += " [[" + escapedText(link.label) + "]](" + escapedUrl(link.url) + ')';
    QList<QByteArray> lines{head};
    for (const FieldValue &field : values.fields) {
        const auto line = fieldMarkdown(field, profile);
        if (!line)
            return std::unexpected(line.error());
        lines.append(*line);
    }
    QByteArray text = joinedWithHardBreaks(lines, lineBreak);
    const QStringList summary = normalisedSummary(values.summary, profile);
    if (summary.isEmpty())
        return text;
    text.chop(lineBreak.size());
    text += "  ";
    text += lineBreak;
    text += summaryLabel(profile);
    for (const QByteArray &line : writtenSummary(summary, SummaryLayout{}, profile)) {
        text += line;
        text += lineBreak;
    }
    return text;
}

} // namespace Jianbao
