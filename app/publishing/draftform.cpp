#include "draftform.h"

#include "look.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

using About = Publish::Problem::About;

constexpr int digestLines = 4;
/// More than that is no text somebody wrote for a title.
constexpr int mostTyped = 2000;

QLineEdit *makeLine(const QString &name)
{
    auto *const line = new QLineEdit;
    line->setObjectName(name);
    line->setMaxLength(mostTyped);
    Look::makeRoomy(line);
    return line;
}

QLabel *makeCount()
{
    auto *const label = new QLabel;
    label->setFont(Look::smaller(label->font()));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(u"2000 / 128"_s));
    return label;
}

void showCount(QLabel *label, qsizetype count, qsizetype most)
{
    label->setText(u"%1 / %2"_s.arg(count).arg(most));
    QPalette palette = label->parentWidget()->palette();
    palette.setColor(QPalette::WindowText, count > most ? Look::errorText(palette) : Look::secondaryText(palette));
    label->setPalette(palette);
}

} // namespace

DraftForm::DraftForm(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLine(u"draft-title"_s))
    , m_titleCount(makeCount())
    , m_author(makeLine(u"draft-author"_s))
    , m_authorCount(makeCount())
    , m_digest(new QPlainTextEdit)
    , m_digestCount(makeCount())
    , m_sourceUrl(makeLine(u"draft-source-url"_s))
    , m_comments(new QComboBox)
{
    m_digest->setObjectName("draft-digest"_L1);
    m_digest->setTabChangesFocus(true);
    m_digest->setPlaceholderText(tr("Empty: WeChat takes the first 54 characters of the article"));
    const int line = m_digest->fontMetrics().lineSpacing();
    m_digest->setMinimumHeight(2 * line + 2 * Look::grid);
    m_digest->setMaximumHeight(digestLines * line + 2 * Look::grid);
    m_sourceUrl->setPlaceholderText(u"https://"_s);
    m_comments->setObjectName("draft-comments"_L1);
    m_comments->addItem(tr("Closed"), int(Publish::Comments::Closed));
    m_comments->addItem(tr("Everyone may comment"), int(Publish::Comments::Everyone));
    m_comments->addItem(tr("Followers may comment"), int(Publish::Comments::FollowersOnly));

    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Look::grid);
    grid->setVerticalSpacing(Look::grid / 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &text, QWidget *field, QLabel *count, std::optional<About> about) {
        auto *const label = new QLabel(text);
        label->setBuddy(field);
        Look::makeSecondary(label);
        field->setAccessibleName(QString(text).remove(u'&'));
        const bool isTall = field == m_digest;
        grid->addWidget(label, row, 0, Qt::AlignRight | (isTall ? Qt::AlignTop : Qt::AlignVCenter));
        grid->addWidget(field, row, 1);
        if (count)
            grid->addWidget(count, row, 2, isTall ? Qt::AlignTop : Qt::AlignVCenter);
        ++row;
        auto *const message = new QLabel;
        Look::makeMessage(message);
        if (about)
            m_messages.insert(*about, message);
        grid->addWidget(message, row++, 1, 1, 2);
    };
    add(tr("&Title"), m_title, m_titleCount, About::Title);
    add(tr("A&uthor"), m_author, m_authorCount, About::Author);
    add(tr("&Digest"), m_digest, m_digestCount, About::Digest);
    add(tr("Read &more"), m_sourceUrl, nullptr, About::SourceUrl);
    add(tr("C&omments"), m_comments, nullptr, std::nullopt);
    grid->setRowStretch(row, 1);
    m_sourceUrl->setToolTip(tr("Where “Read more” (阅读原文) below the article leads"));

    const auto note = [this] {
        count();
        Q_EMIT edited();
    };
    connect(m_title, &QLineEdit::textEdited, this, note);
    connect(m_author, &QLineEdit::textEdited, this, note);
    connect(m_sourceUrl, &QLineEdit::textEdited, this, note);
    connect(m_digest, &QPlainTextEdit::textChanged, this, note);
    connect(m_comments, &QComboBox::activated, this, note);
}

void DraftForm::setValues(const Values &values)
{
    if (values == this->values())
        return; // cursors stay where they are
    const QSignalBlocker quiet(m_digest);
    if (values.title != m_title->text()) {
        m_title->setText(values.title);
        m_title->setCursorPosition(0); // its beginning tells more than its end
    }
    m_author->setText(values.author);
    if (values.digest != m_digest->toPlainText())
        m_digest->setPlainText(values.digest);
    m_sourceUrl->setText(values.sourceUrl);
    m_comments->setCurrentIndex(m_comments->findData(int(values.comments)));
    count();
}

DraftForm::Values DraftForm::values() const
{
    return {m_title->text(), m_author->text(), m_digest->toPlainText(), m_sourceUrl->text().trimmed(),
            Publish::Comments(m_comments->currentData().toInt())};
}

void DraftForm::count()
{
    using Publish::countedCharacters;
    showCount(m_titleCount, countedCharacters(m_title->text().simplified()), Publish::mostTitle);
    showCount(m_authorCount, countedCharacters(m_author->text().simplified()), Publish::mostAuthor);
    showCount(m_digestCount, countedCharacters(m_digest->toPlainText().simplified()), Publish::mostDigest);
}

void DraftForm::showProblems(const QList<Publish::Problem> &problems)
{
    for (QLabel *const message : std::as_const(m_messages))
        message->hide();
    for (const Publish::Problem &problem : problems) {
        QLabel *const message = m_messages.value(problem.about);
        if (message && problem.isBlocking())
            Look::showError(message, problem.message);
    }
}

void DraftForm::focusOn(About about)
{
    switch (about) {
    case About::Title:
        return m_title->setFocus();
    case About::Author:
        return m_author->setFocus();
    case About::Digest:
        return m_digest->setFocus();
    case About::SourceUrl:
        return m_sourceUrl->setFocus();
    default:
        break;
    }
}

} // namespace Jianbao
